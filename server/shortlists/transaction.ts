import { prisma } from "@/server/db/client";
import type { Prisma, Shortlist } from "@/server/db/generated/client";
import { listGone, ShortlistError } from "./error";

export type Transaction = Prisma.TransactionClient;

/** Under load a save waits for its turn rather than fail. */
const PATIENCE = { maxWait: 20_000, timeout: 20_000 };

/**
 * Writes to one person's lists, all or nothing. A person's writes come one after the other, whatever tab
 * or server they come from: hence a limit that was counted still holds when the row is written. The lock
 * lets sessions of the same person be made meanwhile.
 */
export function asOwner<T>(userId: string, write: (tx: Transaction) => Promise<T>): Promise<T> {
  return prisma.$transaction(async (tx) => {
    const found = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM users WHERE id = ${userId} FOR NO KEY UPDATE`;
    if (found.length === 0) throw new ShortlistError("gone", "This account was deleted.");
    return write(tx);
  }, PATIENCE);
}

/** A list of this person. @throws ShortlistError gone */
export async function ownList(tx: Transaction, userId: string, id: string): Promise<Shortlist> {
  const list = await tx.shortlist.findFirst({ where: { id, userId, deletedAt: null } });
  if (!list) throw listGone();
  return list;
}

/**
 * Refuses a change that was made of an older state of the list.
 * @throws ShortlistError conflict
 */
export function checkVersion(list: Shortlist, version: number): void {
  if (list.version === version) return;
  throw new ShortlistError(
    "conflict",
    `“${list.name}” was changed in another tab or on another device since this page read it.`,
  );
}

/** Marks a list as changed, so that edits made of its older state are refused. */
export async function nextVersion(tx: Transaction, listId: string): Promise<{ version: number }> {
  return tx.shortlist.update({
    where: { id: listId },
    data: { version: { increment: 1 } },
    select: { version: true },
  });
}
