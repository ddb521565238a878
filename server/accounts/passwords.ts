import { prisma } from "@/server/db/client";
import { limits } from "@/server/limits/limits";
import { newPasswordLetter, noAccountLetter, passwordChangedLetter } from "./letters";
import { dropLinks, makeLink, takeLink } from "./links";
import { sendLetter, sendNotice } from "./mail";
import { hashPassword, isPassword } from "./password";
import { endSessions } from "./sessions";
import { type Caller, takeMessage, takePasswordTry } from "./sign-in";
import { siteUrl } from "./site-url";

/**
 * Sends a link to choose a new password, or, where no account has the address, a message that says so:
 * either way one message, so that the time tells nothing.
 * @throws TooManyRequests, MailError
 */
export async function requestNewPassword(caller: Caller): Promise<void> {
  await takeMessage(caller);
  const { email } = caller;
  const user = await prisma.user.findUnique({ where: { email } });
  if (!user) return sendLetter(noAccountLetter(email, `${siteUrl()}/sign-up`));
  const url = await makeLink({ purpose: "reset_password", email, userId: user.id });
  await sendLetter(newPasswordLetter(email, url));
}

/**
 * Sets the password of whoever opens the link, signs them out everywhere and makes their other links
 * worthless. Whether the password is good enough is checked before (password-rules.ts).
 * @returns whose it is; null where the link is good no more
 */
export async function openNewPasswordLink(token: string, password: string): Promise<string | null> {
  const link = await takeLink(token, "reset_password");
  if (!link?.userId) return null;
  const passwordHash = await hashPassword(password);
  await prisma.user.update({ where: { id: link.userId }, data: { passwordHash } });
  await endSessions(link.userId);
  await dropLinks({ id: link.userId, email: link.email });
  await limits().forgive("passwordOfAccount", link.email);
  return link.userId;
}

/** Whether an account has a password at all. */
export async function hasPassword(userId: string): Promise<boolean> {
  const user = await prisma.user.findUnique({ where: { id: userId } });
  return user?.passwordHash != null;
}

/**
 * Whether it is the account's password, which what cannot be undone asks for once more. An account
 * without one has nothing to ask for.
 * @throws TooManyRequests
 */
export async function confirmsPassword(
  user: { id: string } & Caller,
  password: string,
): Promise<boolean> {
  const { passwordHash } = await prisma.user.findUniqueOrThrow({ where: { id: user.id } });
  if (passwordHash === null) return true;
  await takePasswordTry(user);
  const matches = await isPassword(password, passwordHash);
  if (matches) await limits().forgive("passwordOfAccount", user.email);
  return matches;
}

/**
 * Sets somebody's password, signs their other browsers out, and tells them by e-mail.
 * @param keptToken of the session of the browser that asks
 */
export async function changePassword(
  user: { id: string; email: string },
  password: string,
  keptToken: string,
): Promise<void> {
  const passwordHash = await hashPassword(password);
  await prisma.user.update({ where: { id: user.id }, data: { passwordHash } });
  await endSessions(user.id, keptToken);
  await dropLinks(user);
  await sendNotice(passwordChangedLetter(user.email, `${siteUrl()}/forgotten-password`));
}
