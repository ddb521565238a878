import PgBoss from "pg-boss";
import { prisma } from "@/server/db/client";
import { type Board, sourceIdOf } from "./adapters/adapter";
import { alone } from "./lock";
import type { BoardReport } from "./report";
import { closeExpired, closeUnlisted, purgeClosed } from "./retention";
import { type Run, syncBoard } from "./sync-board";
import { noteUnreachable, unreachableReason } from "./unreachable";

/** What the queue says, in lines for a log. */
export interface Say {
  info(values: object, message: string): void;
  warn(values: object, message: string): void;
}

export interface QueueSettings {
  databaseUrl: string;
  boards: Board[];
  run: Omit<Run, "due">;
  say: Say;
}

const PLAN = "jobs-plan";
const BOARD = "jobs-board";
/** Looked at every hour; a board is read again when it was read so long ago. */
const CRON = "7 * * * *";
const STALE_MS = 6 * 60 * 60 * 1000;
/** A board that takes longer was left by a process that is gone: another one takes it. */
const LONGEST_MINUTES = 60;
const POLL_SECONDS = { plan: 30, board: 2 };
const MOST_CONNECTIONS = 3;

interface BoardJob {
  board: Board;
  due: string;
}

/**
 * Reads boards in the background, a board at a time, for as long as the process lives. Several servers
 * share the work: the queue is in their database, and has each board in it once.
 * @param settings.databaseUrl the same database as that of the client
 */
export async function startQueue({ databaseUrl, boards, run, say }: QueueSettings) {
  const boss = new PgBoss({ connectionString: databaseUrl, max: MOST_CONNECTIONS });
  boss.on("error", (error) => say.warn({ error }, "The queue of job boards had an error"));
  // Of two servers that make the queues at once, one would end in a deadlock.
  await alone("queues", () => makeQueues(boss));
  let away = false;

  const plan = async () => {
    const now = new Date();
    await closeUnlisted(boards, now);
    await closeExpired(now);
    await purgeClosed(now);
    const stale = await staleBoards(boards, now);
    const reason = await unreachableReason(stale, run);
    if (reason) {
      await noteUnreachable(stale, reason, now);
      if (!away)
        say.warn(
          { reason },
          "No job board answers, so there are no new postings: it is tried every hour",
        );
    }
    away = reason !== null;
    if (!away)
      for (const board of stale)
        await boss.send(
          BOARD,
          { board, due: now.toISOString() },
          { singletonKey: sourceIdOf(board) },
        );
  };

  // Before the first look for plans, which the second comes long after.
  await boss.send(PLAN, {}, { singletonKey: "now" });
  await boss.schedule(PLAN, CRON);
  await boss.work(PLAN, { pollingIntervalSeconds: POLL_SECONDS.plan }, plan);
  await boss.work<BoardJob>(
    BOARD,
    { pollingIntervalSeconds: POLL_SECONDS.board },
    async ([job]) => {
      if (!job) return;
      const report = await syncBoard(job.data.board, { ...run, due: new Date(job.data.due) });
      if (report) sayReport(report, say);
    },
  );
  return { stop: () => boss.stop({ graceful: false }) };
}

async function makeQueues(boss: PgBoss): Promise<void> {
  await boss.start();
  // "short": a board waits once at most.
  const queue = { policy: "short", expireInMinutes: LONGEST_MINUTES, retryLimit: 2 } as const;
  for (const name of [PLAN, BOARD]) await boss.createQueue(name, { name, ...queue });
}

async function staleBoards(boards: Board[], now: Date): Promise<Board[]> {
  const sources = await prisma.jobSource.findMany({
    where: { succeededAt: { gte: new Date(now.getTime() - STALE_MS) } },
    select: { id: true },
  });
  const fresh = new Set(sources.map(({ id }) => id));
  return boards.filter((board) => !fresh.has(sourceIdOf(board)));
}

function sayReport(report: BoardReport, say: Say): void {
  const { sourceId, fetched, added, changed, closed, unmatched, doubted, error } = report;
  if (error) say.warn({ board: sourceId, reason: error }, "A job board could not be read");
  else
    say.info(
      { board: sourceId, fetched, added, changed, closed, unmatched, ...(doubted && { doubted }) },
      "A job board was read",
    );
}
