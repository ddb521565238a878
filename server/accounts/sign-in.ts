import { prisma } from "@/server/db/client";
import { limits } from "@/server/limits/limits";
import { alreadyHereLetter, confirmSignUpLetter, signInLetter } from "./letters";
import { makeLink } from "./links";
import { sendLetter } from "./mail";
import { hashPassword, isPassword } from "./password";

/** Somebody who asks to be let in: the e-mail address typed, and where the request comes from. */
export interface Caller {
  email: string;
  /** by which limits count (server/limits/address.ts) */
  address: string;
}

/**
 * The account with this e-mail and password, or null. The answer and the time that it takes do not tell
 * whether there is an account.
 * @throws TooManyRequests
 */
export async function signInWithPassword(caller: Caller, password: string): Promise<string | null> {
  await takePasswordTry(caller);
  const user = await prisma.user.findUnique({ where: { email: caller.email } });
  const matches = await isPassword(password, user?.passwordHash ?? null);
  if (!matches || !user) return null;
  await limits().forgive("passwordOfAccount", caller.email);
  return user.id;
}

/** Counts one more password that is tried. @throws TooManyRequests */
export async function takePasswordTry({ email, address }: Caller): Promise<void> {
  await limits().take("passwordOfAddress", address);
  await limits().take("passwordOfAccount", email);
}

/** Counts one more message that is sent to an address. @throws TooManyRequests */
export async function takeMessage({ email, address }: Caller): Promise<void> {
  await limits().take("linkOfAddress", address);
  await limits().take("linkOfAccount", email);
}

/**
 * Sends a link that signs in, and makes the account where there is none: so there is no difference
 * between the two until somebody opens it.
 * @throws TooManyRequests, MailError
 */
export async function requestLink(caller: Caller, returnTo: string): Promise<void> {
  await takeMessage(caller);
  const url = await makeLink({ purpose: "sign_in", email: caller.email, returnTo });
  await sendLetter(signInLetter(caller.email, url));
}

/**
 * Signs somebody up with a password, which counts once they have opened the link and typed it again.
 * Where there is an account already, they are told so by e-mail only, and it stays as it is.
 * @throws TooManyRequests, MailError
 */
export async function requestSignUp(
  caller: Caller,
  password: string,
  returnTo: string,
): Promise<void> {
  await takeMessage(caller);
  const { email } = caller;
  const passwordHash = await hashPassword(password);
  const exists = (await prisma.user.count({ where: { email } })) > 0;
  if (exists) {
    const url = await makeLink({ purpose: "sign_in", email, returnTo });
    return sendLetter(alreadyHereLetter(email, url));
  }
  const url = await makeLink({ purpose: "sign_up", email, passwordHash, returnTo });
  await sendLetter(confirmSignUpLetter(email, url));
}
