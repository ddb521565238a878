import { prisma } from "@/server/db/client";
import { type Board, sourceIdOf } from "./adapters/adapter";
import { adapterFor } from "./adapters/index";
import { BoardError } from "./fetch/error";
import type { Run } from "./sync-board";

/**
 * Why none of the boards' hosts can be reached; null where one can, or there is none. One look a host, so
 * that a machine without internet does not try board after board.
 */
export async function unreachableReason(
  boards: Board[],
  { fetcher, environment, base }: Omit<Run, "due">,
): Promise<string | null> {
  const addresses = boards.map(
    (board) => new URL(base ?? adapterFor(board.adapter, environment).baseOf(board)).origin,
  );
  const reasons = await Promise.all(
    [...new Set(addresses)].map((origin) =>
      fetcher.get(`${origin}/robots.txt`).then(
        () => null,
        (error) =>
          error instanceof BoardError && error.kind === "unreachable" ? error.message : null,
      ),
    ),
  );
  return reasons.length > 0 && reasons.every((reason) => reason !== null)
    ? (reasons[0] ?? null)
    : null;
}

/** Keeps with each board that it could not be reached, for the page that says so. */
export async function noteUnreachable(boards: Board[], reason: string, now: Date): Promise<void> {
  for (const board of boards) {
    const { adapter, employer } = board;
    const run = { startedAt: now, error: reason };
    await prisma.jobSource.upsert({
      where: { id: sourceIdOf(board) },
      create: { id: sourceIdOf(board), adapter, employer, ...run },
      update: run,
    });
  }
}
