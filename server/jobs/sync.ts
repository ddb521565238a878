import { type Board, sourceIdOf } from "./adapters/adapter";
import type { BoardReport } from "./report";
import { closeExpired, purgeClosed } from "./retention";
import { type Run, syncBoard } from "./sync-board";

/** What a run over all boards did. */
export interface SyncReport {
  boards: BoardReport[];
  /** boards that another process read meanwhile, or that were not asked because nothing answers here */
  skipped: string[];
  /** closed postings that were deleted for good */
  purged: number;
}

/** When so many boards in a row, and none before, were unreachable, it is the network that is away. */
const NETWORK_AWAY = 3;

/** Reads all boards once, one after the other, and deletes what has been closed for long enough. */
export async function syncAll(
  boards: Board[],
  run: Run,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<SyncReport> {
  const reports: BoardReport[] = [];
  const skipped: string[] = [];
  for (const [at, board] of boards.entries()) {
    const report = isNetworkAway(reports) ? null : await syncBoard(board, run);
    if (report) reports.push(report);
    else skipped.push(sourceIdOf(board));
    onProgress(at + 1, boards.length);
  }
  const now = new Date();
  await closeExpired(now);
  return { boards: reports, skipped, purged: await purgeClosed(now) };
}

const isNetworkAway = (reports: BoardReport[]): boolean =>
  reports.length >= NETWORK_AWAY && reports.every(({ unreachable }) => unreachable);
