import type { NextAuthOptions } from "next-auth";
import { adapter } from "./adapter";
import { emailAddress } from "./email-address";
import { providers } from "./other-sites";
import { SESSION_DAYS, sessionCookie } from "./session-cookie";

/**
 * next-auth reads every session, and signs people in with other sites.
 *
 * Links and passwords are ways in of our own (links.ts, sign-in.ts): next-auth 4 gives a password no
 * database session, lets a mail program's preview of a link use it up, and its forms need a script.
 * They end in a row of the same table and in the same cookie (sessions.ts), so that next-auth and
 * everything else tell no way in from another, and any session is revoked by deleting its row.
 */
export const authOptions: NextAuthOptions = {
  adapter,
  providers,
  session: {
    strategy: "database",
    maxAge: SESSION_DAYS * 86_400,
    // A session ends that long after signing in, in the database as in the browser.
    updateAge: SESSION_DAYS * 86_400,
  },
  cookies: { sessionToken: sessionCookie },
  pages: { signIn: "/sign-in", signOut: "/account", error: "/sign-in" },
  callbacks: {
    /** Only an address that the other site has verified: else anyone could claim anyone's. */
    signIn: ({ profile, user }) => {
      const verified = (profile as { email_verified?: boolean })?.email_verified === true;
      const isAddress = emailAddress.safeParse(user.email).success;
      return verified && isAddress ? true : "/sign-in?problem=unverified";
    },
    session: ({ session, user }) => ({
      ...session,
      user: { id: user.id, email: user.email, name: user.name ?? null },
    }),
  },
};
