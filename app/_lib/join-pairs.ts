import { api } from "./api";
import { dropLocal, localPairs } from "./local-pairs";

/** As many as one call takes. */
const MOST = 500;

/**
 * Sends the browser's pairs to the account, and lets go of those that it now has.
 * @returns null where nobody is signed in
 */
export async function joinPairs(): Promise<{ added: number; listId: string } | null> {
  const pairs = localPairs().slice(0, MOST);
  // Asked first: a refusal would stand in the browser's console as an error, on each page.
  if (pairs.length === 0 || !(await api.account.signedIn.query())) return null;
  const slugs = pairs.map(({ left, right }) => ({ left: left.slug, right: right.slug }));
  const { added, listId, kept } = await api.shortlist.importLocal.mutate({ pairs: slugs });
  const has = new Set(kept.map(({ left, right }) => `${left} ${right}`));
  for (const pair of pairs) if (has.has(`${pair.left.slug} ${pair.right.slug}`)) dropLocal(pair);
  return { added, listId };
}
