import { prisma } from "@/server/db/client";
import { addressChangedLetter, addressTakenLetter, confirmChangeLetter } from "./letters";
import { dropLinks, makeLink, takeLink } from "./links";
import { sendLetter, sendNotice } from "./mail";
import { type Caller, takeMessage } from "./sign-in";
import { siteUrl } from "./site-url";

/**
 * Asks the new address to confirm that it is theirs; until then nothing changes. Where another account
 * has it, that one is told: whoever asked cannot tell the two apart.
 * @param caller whose `email` is the new address
 * @throws TooManyRequests, MailError
 */
export async function requestNewEmail(userId: string, caller: Caller): Promise<void> {
  await takeMessage(caller);
  const { email } = caller;
  const isTaken = (await prisma.user.count({ where: { email } })) > 0;
  if (isTaken) return sendLetter(addressTakenLetter(email, `${siteUrl()}/sign-in`));
  const url = await makeLink({ purpose: "change_email", email, userId });
  await sendLetter(confirmChangeLetter(email, url));
}

/**
 * Makes the address of the link that of its account, and tells the old one. Links that were sent to the
 * old address lead into the account no more.
 * @returns the new address; null where the link is good no more, or another account has the address now
 */
export async function openNewEmailLink(token: string): Promise<string | null> {
  const link = await takeLink(token, "change_email");
  if (!link?.userId) return null;
  const { userId: id, email } = link;
  const before = await prisma.user.findUnique({ where: { id } });
  if (!before || !(await setEmail(id, email))) return null;
  await dropLinks(before);
  await sendNotice(addressChangedLetter(before.email, email));
  return email;
}

/** False where another account has the address: the database holds that no two have the same. */
async function setEmail(id: string, email: string): Promise<boolean> {
  try {
    await prisma.user.update({ where: { id }, data: { email, emailVerified: new Date() } });
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === "P2002") return false;
    throw error;
  }
}
