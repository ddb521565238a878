import { prisma } from "@/server/db/client";
import { KEPT_DAYS } from "./limits";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Deletes postings that have been closed for so long, and returns how many. */
export async function purgeClosed(now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
  const { count } = await prisma.jobPosting.deleteMany({ where: { closedAt: { lt: before } } });
  return count;
}
