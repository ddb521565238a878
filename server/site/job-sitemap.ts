import { nullIfNotSoon } from "@/server/db/away";
import { prisma } from "@/server/db/client";
import { jobAddress } from "@/server/jobs/address";
import type { Page } from "./sitemap";

/** The sitemap of open postings, which come and go without the figures changing. */
export const JOBS_SHARD = "jobs";

/** A sitemap may name 50,000 addresses: those of the newest. */
const MOST = 49_000;

/** The pages of open postings, the newest first. */
export async function findJobPages(): Promise<Page[]> {
  const open = await prisma.jobPosting.findMany({
    where: { closedAt: null },
    orderBy: [{ newSince: "desc" }, { id: "asc" }],
    take: MOST,
    select: { id: true, seenAt: true },
  });
  return open.map(({ id, seenAt }) => ({ path: jobAddress(id), changed: seenAt }));
}

/** Whether any posting is open: an empty sitemap is none. Null where that cannot be read just now. */
export const anyOpenJob = (): Promise<boolean | null> =>
  nullIfNotSoon(
    prisma.jobPosting
      .findFirst({ where: { closedAt: null }, select: { id: true } })
      .then((posting) => posting !== null),
  );
