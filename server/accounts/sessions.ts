import { randomBytes } from "node:crypto";
import { prisma } from "@/server/db/client";
import { SESSION_DAYS } from "./session-cookie";
import { storedToken } from "./session-token";

/** What a browser's cookie holds from now on. */
export interface NewSession {
  token: string;
  expires: Date;
}

const DAY_MS = 86_400_000;
const LONGEST_USER_AGENT = 500;

/** Signs a browser in: it makes the row by which next-auth knows it, as next-auth's own ways in do. */
export async function startSession(userId: string, userAgent: string): Promise<NewSession> {
  const token = randomBytes(32).toString("hex");
  const expires = new Date(Date.now() + SESSION_DAYS * DAY_MS);
  await prisma.session.deleteMany({ where: { userId, expires: { lt: new Date() } } });
  await prisma.session.create({
    data: {
      sessionToken: storedToken(token),
      userId,
      expires,
      userAgent: userAgent.slice(0, LONGEST_USER_AGENT),
    },
  });
  return { token, expires };
}

/** A browser that is signed in, as its owner sees it. */
export interface ListedSession {
  id: string;
  createdAt: Date;
  lastSeen: Date;
  userAgent: string;
  /** the browser that asks */
  isThis: boolean;
}

/** Where somebody is signed in, the browser that asks first, then the one seen last. */
export async function listSessions(userId: string, ownToken: string): Promise<ListedSession[]> {
  const sessions = await prisma.session.findMany({
    where: { userId, expires: { gt: new Date() } },
    orderBy: { lastSeen: "desc" },
  });
  return sessions
    .map(({ id, createdAt, lastSeen, userAgent, sessionToken }) => ({
      id,
      createdAt,
      lastSeen,
      userAgent,
      isThis: sessionToken === storedToken(ownToken),
    }))
    .sort((a, b) => Number(b.isThis) - Number(a.isThis));
}

/** Signs out the browser of this token, if it is signed in. */
export async function endSession(token: string): Promise<void> {
  await prisma.session.deleteMany({ where: { sessionToken: storedToken(token) } });
}

/** Signs out one browser of somebody's. Another person's session stays as it is. */
export async function revokeSession(userId: string, id: string): Promise<void> {
  await prisma.session.deleteMany({ where: { id, userId } });
}

/** Signs somebody out everywhere, but for the browser of the token that is kept. */
export async function endSessions(userId: string, keptToken?: string): Promise<void> {
  const others = keptToken ? { not: storedToken(keptToken) } : undefined;
  await prisma.session.deleteMany({ where: { userId, sessionToken: others } });
}
