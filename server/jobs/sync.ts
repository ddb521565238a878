import { type Board, sourceIdOf } from "./adapters/adapter";
import type { BoardReport } from "./report";
import { closeExpired, purgeClosed } from "./retention";
import { type Run, syncBoard } from "./sync-board";

/** What a run over all boards did. */
export interface SyncReport {
  boards: BoardReport[];
  /** boards that another process read meanwhile */
  skipped: string[];
  /** closed postings that were deleted for good */
  purged: number;
}

/** Reads all boards once, one after the other, and deletes what has been closed for long enough. */
export async function syncAll(
  boards: Board[],
  run: Run,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<SyncReport> {
  const reports: BoardReport[] = [];
  const skipped: string[] = [];
  for (const [at, board] of boards.entries()) {
    const report = await syncBoard(board, run);
    if (report) reports.push(report);
    else skipped.push(sourceIdOf(board));
    onProgress(at + 1, boards.length);
  }
  const now = new Date();
  await closeExpired(now);
  return { boards: reports, skipped, purged: await purgeClosed(now) };
}
