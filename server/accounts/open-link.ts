import { prisma } from "@/server/db/client";
import { limits } from "@/server/limits/limits";
import { peekLink, takeLink } from "./links";
import { isPassword } from "./password";
import { type Caller, takePasswordTry } from "./sign-in";

/** Who is let in, and where they go. */
export interface LetIn {
  userId: string;
  returnTo: string;
}

/** Lets in whoever opens a link that was sent to sign in, and makes their account if it is new. */
export async function openSignInLink(token: string): Promise<LetIn | null> {
  const link = await takeLink(token, "sign_in");
  if (!link) return null;
  const user = await prisma.user.upsert({
    where: { email: link.email },
    create: { email: link.email, emailVerified: new Date() },
    update: {},
  });
  return { userId: user.id, returnTo: link.returnTo };
}

/**
 * Makes the account of a sign-up whose address is shown to be right. The password is asked for again:
 * else somebody could sign up with another's address and a password of their own, and wait until that
 * person opens the link.
 * @returns "gone" where the link is good no more, "wrong" where it is another password: the link stays
 * @throws TooManyRequests
 */
export async function openSignUpLink(
  token: string,
  password: string,
  address: Caller["address"],
): Promise<LetIn | "gone" | "wrong"> {
  const link = await peekLink(token);
  if (link?.purpose !== "sign_up") return "gone";
  await takePasswordTry({ email: link.email, address });
  if (!(await isPassword(password, link.passwordHash))) return "wrong";
  if (!(await takeLink(token, "sign_up"))) return "gone";
  const { email, passwordHash, returnTo } = link;
  const user = await prisma.user.upsert({
    where: { email },
    create: { email, passwordHash, emailVerified: new Date() },
    update: {},
  });
  await prisma.user.updateMany({
    where: { id: user.id, passwordHash: null },
    data: { passwordHash },
  });
  await limits().forgive("passwordOfAccount", email);
  return { userId: user.id, returnTo };
}
