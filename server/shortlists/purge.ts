import { UNDO_MS } from "./limits";
import type { Transaction } from "./transaction";

/** What was deleted before this can no longer be brought back. */
export const undoLimit = (): Date => new Date(Date.now() - UNDO_MS);

/**
 * Ends, for everybody, what can no longer be brought back. Rows that another transaction is just ending
 * are left to it: two that waited for each other would both fail.
 */
export async function purge(tx: Transaction): Promise<void> {
  const before = undoLimit();
  await tx.$executeRaw`
    DELETE FROM shortlists WHERE id IN (
      SELECT id FROM shortlists WHERE deleted_at < ${before} FOR UPDATE SKIP LOCKED)`;
  await tx.$executeRaw`
    DELETE FROM shortlist_pairs WHERE id IN (
      SELECT id FROM shortlist_pairs WHERE removed_at < ${before} FOR UPDATE SKIP LOCKED)`;
}
