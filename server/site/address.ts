/** The site's name as pages and machines are told it. */
export const SITE_NAME = "Rolewise";

/**
 * The address under which people reach the site, without a slash at its end. The command that serves
 * sets it; a build knows none, and so no page that states it may be drawn while building.
 */
export const siteUrl = (): string => process.env.SITE_URL ?? "http://localhost:3000";

/** The whole address of a path of ours. */
export const absolute = (path: string): string => `${siteUrl()}${path}`;
