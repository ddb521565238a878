import { prisma } from "@/server/db/client";
import type { Shortlist } from "@/server/db/generated/client";
import { listGone, ShortlistError } from "./error";
import { LIMITS } from "./limits";
import { purge, undoLimit } from "./purge";
import { asOwner, checkVersion, nextVersion, ownList, type Transaction } from "./transaction";

/** What the save button's list is called until its owner names it. */
const FIRST_NAME = "My shortlist";

/** A list in the overview of a person's lists. */
export interface ListSummary {
  id: string;
  name: string;
  description: string;
  isDefault: boolean;
  shared: boolean;
  version: number;
  pairs: number;
}

/** A person's lists, in their order. */
export async function findLists(userId: string): Promise<ListSummary[]> {
  const lists = await prisma.shortlist.findMany({
    where: { userId, deletedAt: null },
    orderBy: [{ position: "asc" }, { createdAt: "asc" }],
    include: { _count: { select: { pairs: { where: { removedAt: null } } } } },
  });
  return lists.map(({ id, name, description, isDefault, shareToken, version, _count }) => ({
    id,
    name,
    description,
    isDefault: isDefault === true,
    shared: shareToken !== null,
    version,
    pairs: _count.pairs,
  }));
}

interface NewList {
  /** made by the caller, so that asking twice makes one list */
  id: string;
  name: string;
  description?: string;
}

/** Makes a list; a person's first one is the one that the save button fills. */
export function createList(userId: string, list: NewList): Promise<{ id: string }> {
  return asOwner(userId, (tx) => insertList(tx, userId, list));
}

/** The same within a transaction. @throws ShortlistError limit, conflict */
export async function insertList(
  tx: Transaction,
  userId: string,
  { id, name, description = "" }: NewList,
): Promise<{ id: string }> {
  const known = await tx.shortlist.findUnique({ where: { id } });
  if (known?.userId === userId && !known.deletedAt) return { id };
  if (known) throw new ShortlistError("conflict", "A list with this id was made before.");
  const lists = await checkRoomForList(tx, userId);
  await tx.shortlist.create({
    data: {
      id,
      userId,
      name,
      description,
      position: Math.max(-1, ...lists.map(({ position }) => position)) + 1,
      isDefault: lists.some(({ isDefault }) => isDefault) ? null : true,
    },
  });
  return { id };
}

async function checkRoomForList(tx: Transaction, userId: string): Promise<Shortlist[]> {
  const lists = await tx.shortlist.findMany({ where: { userId, deletedAt: null } });
  if (lists.length < LIMITS.lists) return lists;
  throw new ShortlistError(
    "limit",
    `You have ${LIMITS.lists} lists, which is as many as one can keep. Delete one first.`,
  );
}

/** The list that the save button fills, made where there is none. */
export async function defaultList(tx: Transaction, userId: string): Promise<Shortlist> {
  const list = await tx.shortlist.findFirst({ where: { userId, isDefault: true } });
  if (list) return list;
  const made = await insertList(tx, userId, { id: crypto.randomUUID(), name: FIRST_NAME });
  return ownList(tx, userId, made.id);
}

interface Edit {
  listId: string;
  /** the version that the edit was made of */
  version: number;
}

/** Names and describes a list. @throws ShortlistError gone, conflict */
export function renameList(
  userId: string,
  { listId, version, name, description }: Edit & { name: string; description: string },
): Promise<{ version: number }> {
  return asOwner(userId, async (tx) => {
    const list = await ownList(tx, userId, listId);
    if (list.name === name && list.description === description) return { version };
    checkVersion(list, version);
    await tx.shortlist.update({ where: { id: listId }, data: { name, description } });
    return nextVersion(tx, listId);
  });
}

/** Makes a list the one that the save button fills. @throws ShortlistError gone */
export function setDefaultList(userId: string, listId: string): Promise<void> {
  return asOwner(userId, async (tx) => {
    await ownList(tx, userId, listId);
    await makeDefault(tx, userId, listId);
  });
}

async function makeDefault(tx: Transaction, userId: string, listId: string): Promise<void> {
  await tx.shortlist.updateMany({ where: { userId, isDefault: true }, data: { isDefault: null } });
  await tx.shortlist.update({ where: { id: listId }, data: { isDefault: true } });
}

/**
 * Deletes a list; for a day it can be brought back. Its link stops at once and for good, and where it was
 * the default the first of the others becomes that.
 * @throws ShortlistError gone, conflict
 */
export function deleteList(userId: string, { listId, version }: Edit): Promise<void> {
  return asOwner(userId, async (tx) => {
    const list = await tx.shortlist.findFirst({ where: { id: listId, userId } });
    if (!list) throw listGone();
    if (list.deletedAt) return;
    checkVersion(list, version);
    await tx.shortlist.update({
      where: { id: listId },
      data: { deletedAt: new Date(), isDefault: null, shareToken: null },
    });
    if (list.isDefault) await makeFirstDefault(tx, userId);
    await purge(tx);
  });
}

async function makeFirstDefault(tx: Transaction, userId: string): Promise<void> {
  const first = await tx.shortlist.findFirst({
    where: { userId, deletedAt: null },
    orderBy: { position: "asc" },
  });
  if (first) await makeDefault(tx, userId, first.id);
}

/** Brings a deleted list back. @throws ShortlistError gone after a day, limit */
export function restoreList(userId: string, listId: string): Promise<void> {
  return asOwner(userId, async (tx) => {
    const list = await tx.shortlist.findFirst({
      where: { id: listId, userId, OR: [{ deletedAt: null }, { deletedAt: { gte: undoLimit() } }] },
    });
    if (!list) throw listGone();
    if (!list.deletedAt) return;
    const lists = await checkRoomForList(tx, userId);
    const isDefault = lists.some((other) => other.isDefault) ? null : true;
    await tx.shortlist.update({ where: { id: listId }, data: { deletedAt: null, isDefault } });
  });
}
