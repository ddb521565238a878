/**
 * Whether the path of an address is text: percent-encoded UTF-8 without NUL. Next answers any other
 * with a bare 500, and fails to keep a page whose file would have NUL in its name.
 */
export function isReadable(url: string): boolean {
  const [path = ""] = url.split("?");
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}

/** An address that has no page and is answered so, with the site's own words. */
export const NO_PAGE = "/404";
