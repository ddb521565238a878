import { prisma } from "@/server/db/client";
import { type Board, sourceIdOf } from "./adapters/adapter";
import { KEPT_DAYS } from "./limits";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Closes the postings of boards that are read no more. */
export async function closeUnlisted(boards: Board[], now: Date): Promise<void> {
  const sourceId = { notIn: boards.map(sourceIdOf) };
  await prisma.jobPosting.updateMany({
    where: { sourceId, closedAt: null },
    data: { closedAt: now },
  });
}

/** Closes postings that are past the last day that their board states, as of that day. */
export async function closeExpired(now: Date): Promise<void> {
  await prisma.$executeRaw`
    UPDATE job_postings SET closed_at = valid_until
    WHERE closed_at IS NULL AND valid_until < ${now}`;
}

/** Deletes postings that have been closed for so long, and returns how many. */
export async function purgeClosed(now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
  const { count } = await prisma.jobPosting.deleteMany({ where: { closedAt: { lt: before } } });
  return count;
}
