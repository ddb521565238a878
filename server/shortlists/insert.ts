import { pairName, pairSlugs } from "@/server/compare/address";
import type { Shortlist, ShortlistPair } from "@/server/db/generated/client";
import { findKeyFigures, type KeyProfile } from "@/server/roles/key-figures";
import { allSources } from "@/server/sources/sources";
import { ShortlistError } from "./error";
import { LIMITS } from "./limits";
import { figuresToSave, type SavedFigures } from "./saved-figures";
import type { Transaction } from "./transaction";

/** Two roles by slug, in either order. */
export interface PairOfSlugs {
  left: string;
  right: string;
}

/** What a row of a pair is made of, its place apart. */
export type PairContent = Pick<
  ShortlistPair,
  "leftSlug" | "rightSlug" | "leftTitle" | "rightTitle" | "note" | "savedAt"
> & { saved: SavedFigures };

/** The pairs with the figures of now; a pair is left out where a role is not in the data. */
export async function contentOf(pairs: PairOfSlugs[]): Promise<PairContent[]> {
  const [roles, sources] = await Promise.all([
    findKeyFigures(pairs.flatMap(({ left, right }) => [left, right])),
    allSources(),
  ]);
  const vintages = new Map(sources.map(({ id, vintage }) => [id, vintage]));
  const save = (role: KeyProfile) => figuresToSave(role, vintages);
  return pairs.flatMap((pair) => {
    const [leftSlug, rightSlug] = pairSlugs(pair.left, pair.right);
    const left = roles.get(leftSlug);
    const right = roles.get(rightSlug);
    if (!left || !right || left === right) return [];
    return [
      {
        leftSlug,
        rightSlug,
        leftTitle: left.title,
        rightTitle: right.title,
        note: "",
        saved: { left: save(left), right: save(right) },
        savedAt: new Date(),
      },
    ];
  });
}

/** Where a pair stands now. `already`: it stood there before, and was left as it is. */
export interface Placed {
  pairId: string;
  already: boolean;
}

/**
 * Puts pairs at the end of a list, each unless it stands there, and says where each of them is.
 * @throws ShortlistError limit: then none was put there
 */
export async function insertPairs(
  tx: Transaction,
  list: Shortlist,
  contents: PairContent[],
): Promise<Placed[]> {
  const known = await tx.shortlistPair.findMany({
    where: { listId: list.id, leftSlug: { in: contents.map(({ leftSlug }) => leftSlug) } },
    select: { id: true, leftSlug: true, rightSlug: true, removedAt: true },
  });
  const standing = new Map(
    known.filter(({ removedAt }) => !removedAt).map((pair) => [nameOf(pair), pair.id]),
  );
  const fresh = new Map(
    contents.filter((pair) => !standing.has(nameOf(pair))).map((pair) => [nameOf(pair), pair]),
  );
  const position = await placeFor(tx, list, fresh.size);
  // What was removed and is saved anew starts anew: its old note is not for whoever reads the list now.
  const removed = known.filter((pair) => fresh.has(nameOf(pair))).map(({ id }) => id);
  if (removed.length > 0) await tx.shortlistPair.deleteMany({ where: { id: { in: removed } } });
  const made = await tx.shortlistPair.createManyAndReturn({
    data: [...fresh.values()].map((content, at) => ({
      ...content,
      listId: list.id,
      position: position + at,
    })),
    select: { id: true, leftSlug: true, rightSlug: true },
  });
  const ids = new Map([...standing, ...made.map((pair) => [nameOf(pair), pair.id] as const)]);
  return contents.map((pair) => ({
    pairId: ids.get(nameOf(pair)) as string,
    already: standing.has(nameOf(pair)),
  }));
}

const nameOf = ({ leftSlug, rightSlug }: Pick<PairContent, "leftSlug" | "rightSlug">) =>
  pairName(leftSlug, rightSlug);

/** The first free place at the end of a list. @throws ShortlistError limit where so many do not fit */
export async function placeFor(tx: Transaction, list: Shortlist, count: number): Promise<number> {
  const { _count: standing, _max: last } = await tx.shortlistPair.aggregate({
    where: { listId: list.id, removedAt: null },
    _count: true,
    _max: { position: true },
  });
  if (standing + count > LIMITS.pairs)
    throw new ShortlistError(
      "limit",
      `A list holds ${LIMITS.pairs} pairs at most, and “${list.name}” has ${standing}. Use another list.`,
    );
  return (last.position ?? -1) + 1;
}
