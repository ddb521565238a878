import { setImmediate } from "node:timers/promises";
import { prisma } from "@/server/db/client";
import { dataVersion } from "@/server/db/data-version";
import { allPlaces } from "@/server/places/areas";
import { type Board, sourceIdOf } from "./adapters/adapter";
import { adapterFor } from "./adapters/index";
import { closingOf } from "./closing";
import type { BoardError } from "./fetch/error";
import type { Fetcher } from "./fetch/fetcher";
import { alone } from "./lock";
import { createMemory } from "./memory";
import { type NormalPosting, normalise } from "./normalise";
import { PlaceFinder } from "./places";
import { type BoardReport, emptyReport } from "./report";
import { closePostings, openIds, storePostings } from "./store";

export interface Run {
  fetcher: Fetcher;
  environment: Record<string, string | undefined>;
  /** a board that was read since then is left alone: another process has just done it */
  due: Date;
  /** a test's server in the place of the boards' own */
  base?: string;
  /** told after each part of a board that was stored */
  onStored?: (report: BoardReport) => void;
}

/**
 * Reads a board once and brings its postings up to date. Boards of one host are read one after the other,
 * whatever process does it. A run that is cut off leaves what it has stored, and the next one reads the
 * board from the start.
 * @returns what was done; null where another process has read the board since it was due
 */
export async function syncBoard(board: Board, run: Run): Promise<BoardReport | null> {
  const base = run.base ?? adapterFor(board.adapter, run.environment).baseOf(board);
  return alone(new URL(base).host, async () => {
    const sourceId = sourceIdOf(board);
    const known = await prisma.jobSource.findUnique({ where: { id: sourceId } });
    if (known?.succeededAt && known.succeededAt >= run.due) return null;
    const { adapter, employer } = board;
    const startedAt = new Date();
    await prisma.jobSource.upsert({
      where: { id: sourceId },
      create: { id: sourceId, adapter, employer, startedAt },
      update: { employer, startedAt },
    });
    const report = emptyReport(sourceId, employer);
    try {
      await readBoard(board, { ...run, base }, report);
    } catch (error) {
      const { message, kind } = error as Error & { kind?: BoardError["kind"] };
      Object.assign(report, { error: message, unreachable: kind === "unreachable" });
      await prisma.jobSource.update({ where: { id: sourceId }, data: { error: message } });
    }
    return report;
  });
}

async function readBoard(
  board: Board,
  run: Run & { base: string },
  report: BoardReport,
): Promise<void> {
  const { sourceId } = report;
  const source = await prisma.jobSource.findUniqueOrThrow({ where: { id: sourceId } });
  const memory = createMemory(run.fetcher, run.base, source.validators, await dataVersion());
  const finder = new PlaceFinder(await allPlaces());
  const seen = new Set<string>();
  let partial = false;
  for await (const batch of adapterFor(board.adapter, run.environment).read(board, memory.access)) {
    report.same ||= batch.allSame ?? false;
    partial ||= batch.partial ?? false;
    report.unreadable.push(...(batch.unreadable ?? []));
    const normal: (NormalPosting | null)[] = [];
    for (const one of batch.postings) {
      // The process may serve pages too: they have their turn between two postings.
      await setImmediate();
      normal.push(normalise(one, sourceId, finder));
    }
    const postings = normal.filter((one) => one !== null).filter(isOpen);
    report.leftOut += normal.length - postings.length;
    for (const id of [...postings.map(({ externalId }) => externalId), ...(batch.same ?? [])])
      seen.add(id);
    const stored = await storePostings(sourceId, postings, new Date());
    report.added += stored.added;
    report.changed += stored.changed;
    report.unmatched += stored.unmatched;
    report.fetched = seen.size;
    run.onStored?.(report);
  }
  const whole = !report.same && !partial;
  const doubtedAt = whole ? await closeVanished(report, seen, source.doubtedAt) : source.doubtedAt;
  const { fetched, added, changed, closed, unmatched } = report;
  await prisma.jobSource.update({
    where: { id: sourceId },
    data: {
      succeededAt: new Date(),
      error: null,
      doubtedAt,
      // A doubted answer is not one to be told of that it still holds.
      validators: report.doubted ? {} : memory.remembered(),
      ...(!report.same && { counts: { fetched, added, changed, closed, unmatched } }),
    },
  });
}

/** A posting that is past its last day is not open, though its board still has it. */
const isOpen = ({ validUntil }: NormalPosting): boolean =>
  validUntil === null || new Date(validUntil) > new Date();

async function closeVanished(
  report: BoardReport,
  seen: Set<string>,
  doubtedAt: Date | null,
): Promise<Date | null> {
  const { sourceId } = report;
  const open = await openIds(sourceId);
  const vanished = open.filter((id) => !seen.has(id));
  const now = new Date();
  // What this run has added was not open before.
  const before = open.length - report.added;
  const closing = closingOf({ open: before, vanished: vanished.length, doubtedAt, now });
  report.doubted = !closing.close;
  if (closing.close) {
    await closePostings(sourceId, vanished, now);
    report.closed = vanished.length;
  }
  return closing.doubtedAt;
}
