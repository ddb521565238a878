/** Stands for our own origin: which one it is does not matter, only that an address does not leave it. */
const OWN = "http://own.invalid";

const NOT_BACK_TO = /^\/(sign-in|sign-up|link|forgotten-password|api)(\/|\?|#|$)/;

/**
 * Where to go after signing in. Only addresses on this site count, so that a link to our sign-in page
 * cannot lead to somebody else's; and none that would lead back to signing in.
 * @param wanted what a query or a form asks for, which anybody may have written
 * @returns a path with its query, which starts with exactly one slash
 */
export function ownAddress(wanted: string | null | undefined, otherwise = "/account"): string {
  if (!wanted?.startsWith("/") || !URL.canParse(wanted, OWN)) return otherwise;
  const url = new URL(wanted, OWN);
  const address = `${url.pathname}${url.search}${url.hash}`;
  // Browsers read "//host" and "/\host" as another site's address; "/.//host" becomes the former.
  if (url.origin !== OWN || address.startsWith("//") || address.length > 2000) return otherwise;
  return NOT_BACK_TO.test(address) ? otherwise : address;
}

/** The same for the page that somebody came from, as the browser names it in Referer. */
export function ownReferrer(referrer: string | null, siteUrl: string): string | null {
  if (!referrer || !URL.canParse(referrer)) return null;
  const { origin, pathname, search } = new URL(referrer);
  // A link to "//host" would lead to another site.
  if (origin !== new URL(siteUrl).origin || pathname.startsWith("//")) return null;
  return `${pathname}${search}`;
}
