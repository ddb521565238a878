import type { Shortlist, ShortlistPair } from "@/server/db/generated/client";
import { pairGone, ShortlistError } from "./error";
import type { PairContent } from "./insert";
import { placePair, type Saved } from "./pairs";
import { readSaved } from "./saved-figures";
import { asOwner, checkVersion, nextVersion, ownList, type Transaction } from "./transaction";

interface Way {
  listId: string;
  pairId: string;
  toListId: string;
}

/**
 * Puts a copy of a pair on another list of the same person, with its note and the figures as they were
 * saved. A pair that stands there stays as it is.
 * @throws ShortlistError gone, limit
 */
export function copyPair(userId: string, { listId, pairId, toListId }: Way): Promise<Saved> {
  return asOwner(userId, async (tx) => {
    await ownList(tx, userId, listId);
    const target = await ownList(tx, userId, toListId);
    const pair = await tx.shortlistPair.findFirst({
      where: { id: pairId, listId, removedAt: null },
    });
    if (!pair) throw pairGone();
    return placePair(tx, target, contentOfRow(pair));
  });
}

/**
 * Moves a pair to another list of the same person. Where it stands on both, nothing moves: one of two
 * notes would be lost.
 * @throws ShortlistError gone, conflict, limit
 */
export function movePair(
  userId: string,
  { listId, pairId, toListId, version }: Way & { version: number },
): Promise<{ version: number }> {
  return asOwner(userId, async (tx) => {
    const list = await ownList(tx, userId, listId);
    const target = await ownList(tx, userId, toListId);
    const pair = await tx.shortlistPair.findFirst({ where: { id: pairId, listId } });
    if (!pair) throw pairGone();
    // Asked a second time, or a move to where it stands: there is nothing left to do.
    if (list.id === target.id || (pair.removedAt && (await standsOn(tx, target, pair))))
      return { version };
    if (pair.removedAt) throw pairGone();
    checkVersion(list, version);
    const moved = await placePair(tx, target, contentOfRow(pair));
    if (moved.already)
      throw new ShortlistError("conflict", `“${target.name}” already has this pair.`);
    await tx.shortlistPair.update({ where: { id: pair.id }, data: { removedAt: new Date() } });
    return nextVersion(tx, listId);
  });
}

async function standsOn(
  tx: Transaction,
  list: Shortlist,
  { leftSlug, rightSlug }: ShortlistPair,
): Promise<boolean> {
  const where = { listId: list.id, leftSlug, rightSlug, removedAt: null };
  return (await tx.shortlistPair.count({ where })) > 0;
}

/** A row as content for another list. */
export function contentOfRow(pair: ShortlistPair): PairContent {
  const { leftSlug, rightSlug, leftTitle, rightTitle, note, savedAt } = pair;
  const saved = readSaved(pair.saved);
  return { leftSlug, rightSlug, leftTitle, rightTitle, note, saved, savedAt };
}
