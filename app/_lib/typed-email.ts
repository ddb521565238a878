import { cookies } from "next/headers";
import { sessionCookie } from "@/server/accounts/session-cookie";

const NAME = "rolewise.typed-email";
const MINUTES = 10;

/**
 * Keeps the e-mail address that somebody typed for the next page: an address (URL) would tell it to logs
 * and to whoever looks at the history.
 */
export async function keepTypedEmail(email: string): Promise<void> {
  const options = { ...sessionCookie.options, maxAge: MINUTES * 60 };
  (await cookies()).set(NAME, email.slice(0, 254), options);
}

/** What was typed a moment ago, or "". */
export async function typedEmail(): Promise<string> {
  return (await cookies()).get(NAME)?.value ?? "";
}

export async function forgetTypedEmail(): Promise<void> {
  (await cookies()).delete(NAME);
}
