/**
 * The address under which people reach the site, which the set-up hands on. Links that are sent are
 * made of it, never of a request's Host, which whoever asks may choose.
 */
export function siteUrl(): string {
  const url = process.env.SITE_URL;
  if (!url) throw new Error("SITE_URL is not set: start the server with npm start.");
  return url;
}
