/**
 * Whether the path of an address is one, and is text: percent-encoded UTF-8 without NUL. Next answers any
 * other with a bare 500, also the "*" that OPTIONS may ask for.
 */
export function isReadable(url: string): boolean {
  if (!url.startsWith("/") && !URL.canParse(url)) return false;
  const [path = ""] = url.split("?");
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}

/** An address that has no page and is answered so, with the site's own words. */
export const NO_PAGE = "/404";
