import { contentOf, insertPairs, type PairOfSlugs } from "./insert";
import { defaultList } from "./lists";
import { asOwner } from "./transaction";

/** What became of the pairs that a browser kept. */
export interface Imported {
  listId: string;
  /** how many the default list did not have yet */
  added: number;
  /** those that the list now has: the browser can let go of them */
  kept: PairOfSlugs[];
}

/**
 * Puts the pairs that a browser kept on the default list, with the figures of now, oldest first. Asked
 * twice it adds nothing; a pair with a role that the data lack stays with the browser.
 * @throws ShortlistError limit: then none was added
 */
export async function importLocal(userId: string, pairs: PairOfSlugs[]): Promise<Imported> {
  const contents = await contentOf(pairs);
  return asOwner(userId, async (tx) => {
    const list = await defaultList(tx, userId);
    const placed = await insertPairs(tx, list, contents);
    const added = placed.filter(({ already }) => !already).length;
    const kept = contents.map(({ leftSlug, rightSlug }) => ({ left: leftSlug, right: rightSlug }));
    return { listId: list.id, added, kept };
  });
}
