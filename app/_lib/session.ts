import { cookies, headers } from "next/headers";
import { sessionCookie } from "@/server/accounts/session-cookie";
import { endSession, startSession } from "@/server/accounts/sessions";

/** The token of this browser's session, or "". */
export async function ownToken(): Promise<string> {
  return (await cookies()).get(sessionCookie.name)?.value ?? "";
}

/** Signs this browser in, in place of whoever was signed in before. */
export async function enter(userId: string): Promise<void> {
  await endSession(await ownToken());
  const userAgent = (await headers()).get("user-agent") ?? "";
  const { token, expires } = await startSession(userId, userAgent);
  (await cookies()).set(sessionCookie.name, token, { ...sessionCookie.options, expires });
}

/** Signs this browser out. */
export async function leave(): Promise<void> {
  await endSession(await ownToken());
  (await cookies()).set(sessionCookie.name, "", { ...sessionCookie.options, maxAge: 0 });
}
