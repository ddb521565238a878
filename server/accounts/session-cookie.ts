/** Long enough for somebody who comes back each season; the list of sessions ends one sooner. */
export const SESSION_DAYS = 90;

const isSecure = process.env.SITE_URL?.startsWith("https://") ?? false;

/** The cookie that holds a session's token, for next-auth and for the ways in that are ours. */
export const sessionCookie = {
  name: `${isSecure ? "__Secure-" : ""}next-auth.session-token`,
  options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure },
} as const;
