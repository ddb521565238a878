import { TRPCClientError } from "@trpc/client";
import { api } from "./api";
import { dropLocal, type PairLink } from "./local-pairs";

/** A pair on a list of the account. */
export interface InAccount {
  place: "account";
  listId: string;
  listName: string;
  pairId: string;
  version: number;
  already: boolean;
}

/** A pair that the account does not have; `why` says in a sentence what stood against it, if anything did. */
export interface InBrowser {
  place: "browser";
  signedIn: boolean;
  why: string;
}

/**
 * Saves a pair that this browser keeps already into the account. Only once the account has it does the
 * browser let it go, so that no failure loses it. Whether one is signed in is asked with the save itself:
 * pages are the same for everybody, and a cookie that said so could be wrong.
 */
export async function saveInAccount(pair: PairLink): Promise<InAccount | InBrowser> {
  try {
    const saved = await api.shortlist.addPair.mutate({
      left: pair.left.slug,
      right: pair.right.slug,
    });
    dropLocal(pair);
    return { place: "account", ...saved };
  } catch (error) {
    const { signedOut, message } = readError(error);
    return { place: "browser", signedIn: !signedOut, why: signedOut ? "" : message };
  }
}

/** What a failed call comes to, for the reader. */
export interface Problem {
  signedOut: boolean;
  conflict: boolean;
  /** no answer came: trying again may help */
  unreachable: boolean;
  message: string;
}

export function readError(error: unknown): Problem {
  const code = error instanceof TRPCClientError ? error.data?.code : undefined;
  const known = typeof code === "string" && code !== "INTERNAL_SERVER_ERROR";
  return {
    signedOut: code === "UNAUTHORIZED",
    conflict: code === "CONFLICT",
    unreachable: !known,
    message: known ? readMessage(error as Error, code) : "Your account does not answer just now.",
  };
}

/** The server's own sentence, but for a refused input, whose message is the list of its faults. */
function readMessage({ message }: Error, code: string): string {
  if (code === "UNAUTHORIZED") return "You are signed out.";
  return code === "BAD_REQUEST" ? "This cannot be saved as it is." : message;
}
