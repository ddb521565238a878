import { createHash, randomBytes } from "node:crypto";
import { prisma } from "@/server/db/client";
import type { EmailLink, LinkPurpose } from "@/server/db/generated/client";
import { siteUrl } from "./site-url";

const HOUR_MS = 3_600_000;

/** How long each is good for: what only asks to look at the mail again is short. */
const LIFETIME_MS: Record<LinkPurpose, number> = {
  sign_in: HOUR_MS,
  reset_password: HOUR_MS,
  sign_up: 24 * HOUR_MS,
  change_email: 24 * HOUR_MS,
};

type NewLink = Pick<EmailLink, "purpose" | "email"> &
  Partial<Pick<EmailLink, "userId" | "passwordHash" | "returnTo">>;

/**
 * Makes a link to be sent to `email`, and returns its address. It leads to a page with a button: mail
 * programs that look at links ahead of people do not press it.
 */
export async function makeLink(link: NewLink): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const expires = new Date(Date.now() + LIFETIME_MS[link.purpose]);
  await prisma.emailLink.deleteMany({ where: { expires: { lt: new Date() } } });
  await prisma.emailLink.create({ data: { ...link, expires, tokenHash: hashOf(token) } });
  return `${siteUrl()}/link?token=${token}`;
}

/** The link of this token, which stays good; null where there is none, or no more. */
export async function peekLink(token: string): Promise<EmailLink | null> {
  return prisma.emailLink.findUnique({
    where: { tokenHash: hashOf(token), expires: { gt: new Date() } },
  });
}

/** Uses the link up; null where there is none for this purpose, or no more. Of two that try, one gets it. */
export async function takeLink(token: string, purpose: LinkPurpose): Promise<EmailLink | null> {
  const link = await peekLink(token);
  if (link?.purpose !== purpose) return null;
  const { count } = await prisma.emailLink.deleteMany({ where: { tokenHash: link.tokenHash } });
  return count === 1 ? link : null;
}

/** Makes all links worthless that lead into this account, whichever way. */
export async function dropLinks(user: { id: string; email: string }): Promise<void> {
  await prisma.emailLink.deleteMany({
    where: { OR: [{ userId: user.id }, { email: user.email }] },
  });
}

const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");
