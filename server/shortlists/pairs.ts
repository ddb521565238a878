import type { Prisma, Shortlist, ShortlistPair } from "@/server/db/generated/client";
import { pairGone, ShortlistError } from "./error";
import {
  contentOf,
  insertPairs,
  type PairContent,
  type PairOfSlugs,
  type Placed,
  placeFor,
} from "./insert";
import { defaultList } from "./lists";
import { purge, undoLimit } from "./purge";
import { asOwner, checkVersion, nextVersion, ownList, type Transaction } from "./transaction";

/** Where a saved pair stands, with the version of its list. */
export interface Saved extends Placed {
  listId: string;
  listName: string;
  version: number;
}

/**
 * Saves a pair at the end of a list, with the figures of now; without a list in the default one. It needs
 * no version: it overwrites nothing.
 * @throws ShortlistError gone where the list or a role is not there, limit
 */
export async function addPair(
  userId: string,
  { listId, ...slugs }: PairOfSlugs & { listId?: string },
): Promise<Saved> {
  const [content] = await contentOf([slugs]);
  if (!content) throw new ShortlistError("gone", "One of these roles is not in the data.");
  return asOwner(userId, async (tx) => {
    const list = listId ? await ownList(tx, userId, listId) : await defaultList(tx, userId);
    return placePair(tx, list, content);
  });
}

/** Puts one pair on a list. @throws ShortlistError limit */
export async function placePair(
  tx: Transaction,
  list: Shortlist,
  content: PairContent,
): Promise<Saved> {
  const [placed] = await insertPairs(tx, list, [content]);
  const { id: listId, name: listName, version } = list;
  return { ...(placed as Placed), listId, listName, version };
}

/**
 * An edit of a list. It answers with the version that the caller's next edit is made of. Where all is as
 * asked for already (it was sent twice, say) that is the caller's own: a newer one may hold changes that
 * the caller has not seen.
 */
interface PairEdit {
  listId: string;
  pairId: string;
  /** the version of the list that the edit was made of */
  version: number;
}

/** Takes a pair off a list; for a day it can be brought back. @throws ShortlistError gone, conflict */
export function removePair(
  userId: string,
  { listId, pairId, version }: PairEdit,
): Promise<{ version: number }> {
  return asOwner(userId, async (tx) => {
    const list = await ownList(tx, userId, listId);
    const pair = await tx.shortlistPair.findFirst({ where: { id: pairId, listId } });
    if (!pair || pair.removedAt) return { version };
    checkVersion(list, version);
    await takeOff(tx, pairId);
    await purge(tx);
    return nextVersion(tx, listId);
  });
}

const takeOff = (tx: Transaction, id: string) =>
  tx.shortlistPair.update({ where: { id }, data: { removedAt: new Date() } });

/** Brings a removed pair back to its place, with its note. @throws ShortlistError gone, limit */
export function restorePair(
  userId: string,
  { listId, pairId }: Omit<PairEdit, "version">,
): Promise<void> {
  return asOwner(userId, async (tx) => {
    const list = await ownList(tx, userId, listId);
    const pair = await tx.shortlistPair.findFirst({
      where: {
        id: pairId,
        listId,
        OR: [{ removedAt: null }, { removedAt: { gte: undoLimit() } }],
      },
    });
    if (!pair) throw pairGone();
    if (!pair.removedAt) return;
    await placeFor(tx, list, 1);
    await tx.shortlistPair.update({ where: { id: pairId }, data: { removedAt: null } });
  });
}

/** Writes a pair's note. @throws ShortlistError gone, conflict */
export function setNote(
  userId: string,
  { listId, pairId, version, note }: PairEdit & { note: string },
): Promise<{ version: number }> {
  return asOwner(userId, async (tx) => {
    const list = await ownList(tx, userId, listId);
    const pair = await ownPair(tx, list, pairId);
    if (pair.note === note) return { version };
    checkVersion(list, version);
    await tx.shortlistPair.update({ where: { id: pairId }, data: { note } });
    return nextVersion(tx, listId);
  });
}

async function ownPair(tx: Transaction, list: Shortlist, id: string): Promise<ShortlistPair> {
  const pair = await tx.shortlistPair.findFirst({
    where: { id, listId: list.id, removedAt: null },
  });
  if (!pair) throw pairGone();
  return pair;
}

/**
 * Puts the pairs of a list in this order. Pairs that it does not name were saved since the caller read
 * the list: they stay behind, in the order that they have.
 * @throws ShortlistError gone, conflict
 */
export function reorderPairs(
  userId: string,
  { listId, version, pairIds }: { listId: string; version: number; pairIds: string[] },
): Promise<{ version: number }> {
  return asOwner(userId, async (tx) => {
    const list = await ownList(tx, userId, listId);
    const now = await tx.shortlistPair.findMany({
      where: { listId, removedAt: null },
      orderBy: PAIR_ORDER,
      select: { id: true },
    });
    const known = now.map(({ id }) => id);
    const named = [...new Set(pairIds)].filter((id) => known.includes(id));
    const wanted = [...named, ...known.filter((id) => !named.includes(id))];
    if (wanted.every((id, at) => id === known[at])) return { version };
    checkVersion(list, version);
    await tx.$executeRaw`
      UPDATE shortlist_pairs pair SET position = wanted.at - 1
      FROM unnest(${wanted}::text[]) WITH ORDINALITY AS wanted (id, at)
      WHERE pair.id = wanted.id AND pair.list_id = ${listId}`;
    return nextVersion(tx, listId);
  });
}

/** The order of a list's pairs; one brought back may share its place with another. */
export const PAIR_ORDER: Prisma.ShortlistPairOrderByWithRelationInput[] = [
  { position: "asc" },
  { savedAt: "asc" },
  { id: "asc" },
];
