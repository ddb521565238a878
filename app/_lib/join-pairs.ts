import { api } from "./api";
import { dropLocal, localPairs } from "./local-pairs";
import { readError } from "./save-pair";

/** As many as one call takes. */
const MOST = 500;

/**
 * Sends the browser's pairs to the account, and lets go of those that it now has.
 * @returns null where nobody is signed in
 */
export async function joinPairs(): Promise<{ added: number; listId: string } | null> {
  const pairs = localPairs().slice(0, MOST);
  if (pairs.length === 0) return null;
  const slugs = pairs.map(({ left, right }) => ({ left: left.slug, right: right.slug }));
  try {
    const { added, listId, kept } = await api.shortlist.importLocal.mutate({ pairs: slugs });
    const has = new Set(kept.map(({ left, right }) => `${left} ${right}`));
    for (const pair of pairs) if (has.has(`${pair.left.slug} ${pair.right.slug}`)) dropLocal(pair);
    return { added, listId };
  } catch (error) {
    if (readError(error).signedOut) return null;
    throw error;
  }
}
