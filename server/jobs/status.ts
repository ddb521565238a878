import { prisma } from "@/server/db/client";
import { readJobsSync, type SyncMode } from "./settings";

/** A board, and how its last run went. */
export interface SourceStatus {
  id: string;
  adapter: string;
  employer: string;
  startedAt: Date | null;
  succeededAt: Date | null;
  /** why the last run failed, in a sentence; null where it did not */
  error: string | null;
}

/** Where the postings stand: what a page says where it has none. */
export interface JobsStatus {
  mode: SyncMode;
  /** open postings of all boards */
  open: number;
  /** when a board was last read */
  succeededAt: Date | null;
  /** boards that have been read, those whose last run failed, and all that were tried */
  boards: { read: number; failed: number; tried: number };
  sources: SourceStatus[];
}

/** How the runs of all boards went, the boards by employer. */
export async function findJobsStatus(): Promise<JobsStatus> {
  const [sources, open] = await Promise.all([
    prisma.jobSource.findMany({
      where: { startedAt: { not: null } },
      omit: { counts: true, validators: true, doubtedAt: true },
      orderBy: { employer: "asc" },
    }),
    prisma.jobPosting.count({ where: { closedAt: null } }),
  ]);
  const read = sources.flatMap(({ succeededAt }) => succeededAt ?? []);
  return {
    mode: readJobsSync(process.env),
    open,
    succeededAt: read.reduce<Date | null>((a, b) => (a && a > b ? a : b), null),
    boards: {
      read: read.length,
      failed: sources.filter(({ error }) => error !== null).length,
      tried: sources.length,
    },
    sources,
  };
}
