import { PrismaAdapter } from "@next-auth/prisma-adapter";
import { headers } from "next/headers";
import type { Adapter, AdapterAccount, AdapterSession, AdapterUser } from "next-auth/adapters";
import { prisma } from "@/server/db/client";
import type { User } from "@/server/db/generated/client";
import { storedToken } from "./session-token";

const SEEN_AGAIN_MS = 5 * 60_000;

/** next-auth's way to the database, with what its own adapter leaves out. */
export const adapter: Adapter = {
  ...PrismaAdapter(prisma),

  /** The other site has verified the address, or nobody would get here (auth.ts). */
  async createUser({ name, email }: Omit<AdapterUser, "id">) {
    const data = { name, email: email.toLowerCase(), emailVerified: new Date() };
    return prisma.user.create({ data });
  },

  async getUserByEmail(email) {
    return prisma.user.findUnique({ where: { email: email.toLowerCase() } });
  },

  /** Notes the browser that signs in with another site. */
  async createSession({ sessionToken, userId, expires }) {
    const userAgent = ((await headers()).get("user-agent") ?? "").slice(0, 500);
    const stored = storedToken(sessionToken);
    await prisma.session.create({ data: { sessionToken: stored, userId, expires, userAgent } });
    return { sessionToken, userId, expires };
  },

  getSessionAndUser: sessionAndUser,

  async updateSession({ sessionToken, expires }) {
    const where = { sessionToken: storedToken(sessionToken) };
    const { userId, ...session } = await prisma.session.update({ where, data: { expires } });
    return { sessionToken, userId, expires: session.expires };
  },

  async deleteSession(sessionToken) {
    await prisma.session.deleteMany({ where: { sessionToken: storedToken(sessionToken) } });
  },

  /** Keeps who somebody is at the other site, and none of the keys to their things there. */
  async linkAccount({ userId, type, provider, providerAccountId }: AdapterAccount) {
    await prisma.account.create({ data: { userId, type, provider, providerAccountId } });
  },
};

/** Whose session it is; when it was last seen is noted every five minutes at most. */
export async function sessionAndUser(
  sessionToken: string,
): Promise<{ session: AdapterSession; user: User } | null> {
  const stored = storedToken(sessionToken);
  const row = await prisma.session.findUnique({
    where: { sessionToken: stored },
    relationLoadStrategy: "join",
    include: { user: true },
  });
  if (!row) return null;
  const { user, userId, expires, lastSeen } = row;
  if (Date.now() - lastSeen.getTime() > SEEN_AGAIN_MS) await noteSeen(stored);
  return { session: { sessionToken, userId, expires }, user };
}

/** The session may have been revoked in the meantime: then there is no row, and no error. */
const noteSeen = (sessionToken: string) =>
  prisma.session.updateMany({ where: { sessionToken }, data: { lastSeen: new Date() } });
