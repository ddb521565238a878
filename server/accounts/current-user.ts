import { getServerSession } from "next-auth";
import { authOptions } from "./auth";

/** Somebody who is signed in. */
export interface SignedIn {
  id: string;
  email: string;
  name: string | null;
}

/** Who makes the request at hand, or null. It reads cookies: a page that calls it is not cached. */
export async function currentUser(): Promise<SignedIn | null> {
  const session = await getServerSession(authOptions);
  return session?.user ?? null;
}
