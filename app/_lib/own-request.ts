/**
 * Whether a request that changes something comes from a page of ours. Another site's page can make a
 * browser send us a form, but not with our own marks: every browser of today says with Sec-Fetch-Site
 * where a request comes from, older ones with Origin. What sends neither is no browser, and has nobody's
 * cookies. Cookies are SameSite=Lax besides.
 */
export function isOwnRequest(headers: Headers, siteUrl: string | undefined): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin" || site === "none";
  const origin = headers.get("origin");
  if (!origin) return true;
  if (!URL.canParse(origin)) return false;
  const ownHosts = [headers.get("host"), siteUrl && new URL(siteUrl).host];
  return ownHosts.includes(new URL(origin).host);
}
