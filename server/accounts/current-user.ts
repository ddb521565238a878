import { getServerSession } from "next-auth";
import { nullIfNotSoon } from "@/server/db/away";
import { adapter, sessionAndUser } from "./adapter";
import { authOptions } from "./auth";

/** Somebody who is signed in. */
export interface SignedIn {
  id: string;
  email: string;
  name: string | null;
}

/**
 * Who makes the request at hand, or null. It reads cookies: a page that calls it is not cached.
 * @throws DatabaseAway: next-auth would take everybody for signed out
 */
export async function currentUser(): Promise<SignedIn | null> {
  let failed: unknown;
  const getSessionAndUser = async (token: string) => {
    try {
      return await sessionAndUser(token);
    } catch (error) {
      failed = error;
      return null;
    }
  };
  const session = await getServerSession({
    ...authOptions,
    adapter: { ...adapter, getSessionAndUser },
  });
  if (failed) throw failed;
  return session?.user ?? null;
}

/** The same for what anybody may do: where the database does not say it soon nobody is known, and no error. */
export const currentUserIfKnown = (): Promise<SignedIn | null> => nullIfNotSoon(currentUser());
