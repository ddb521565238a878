import { Table } from "console-table-printer";
import type { BoardReport } from "@/server/jobs/report";
import { readJobsSync } from "@/server/jobs/settings";
import type { SyncReport } from "@/server/jobs/sync";
import { runningDatabase } from "./running-database";
import { readPort, readSiteUrl } from "./settings";
import { runCommand, step } from "./steps";

/** `npm run jobs:sync`: reads all boards once, and prints what became of each. */
runCommand(async () => {
  if (readJobsSync(process.env) === "off")
    throw new Error("JOBS_SYNC is off: nothing is fetched. Leave it out to fetch job postings.");
  // The client of the database is made when it is imported, of this address.
  process.env.DATABASE_URL = await runningDatabase();
  const { readBoards } = await import("@/server/jobs/boards");
  const { createFetcher } = await import("@/server/jobs/fetch/fetcher");
  const { noteUnreachable, unreachableReason } = await import("@/server/jobs/unreachable");
  const { syncAll } = await import("@/server/jobs/sync");
  const { closeUnlisted } = await import("@/server/jobs/retention");
  const { prisma } = await import("@/server/db/client");
  const boards = await readBoards(process.env);
  const siteUrl = readSiteUrl(process.env, readPort(process.env));
  const run = { fetcher: createFetcher({ siteUrl }), environment: process.env, due: new Date() };
  const reason = await unreachableReason(boards, run);
  if (reason) {
    await noteUnreachable(boards, reason, new Date());
    throw new Error(`No job board answers: ${reason}. Check that this machine has internet.`);
  }
  const report = await step(`${boards.length} job boards read`, (onProgress) =>
    syncAll(boards, run, onProgress),
  );
  await closeUnlisted(boards, new Date());
  await prisma.$disconnect();
  printReport(report);
  if (report.boards.length > 0 && report.boards.every(({ error }) => error)) process.exitCode = 1;
});

function printReport({ boards, skipped, purged }: SyncReport): void {
  const table = new Table({
    columns: [
      { name: "board", alignment: "left" },
      ...["fetched", "new", "changed", "closed", "unmatched"].map((name) => ({
        name,
        alignment: "right" as const,
      })),
      { name: "remarks", alignment: "left", maxLen: 60 },
    ],
  });
  for (const board of boards) {
    const { sourceId, fetched, added, changed, closed, unmatched } = board;
    const remarks = remarksOn(board);
    table.addRow({ board: sourceId, fetched, new: added, changed, closed, unmatched, remarks });
  }
  table.printTable();
  if (skipped.length > 0)
    console.log(`Not read, because another process has just read them: ${skipped.join(", ")}`);
  console.log(`${purged} closed postings were old enough to be deleted.`);
}

function remarksOn({ error, same, doubted, leftOut, unreadable }: BoardReport): string {
  const remarks = [
    error && `failed: ${error}`,
    same && "as it was",
    doubted && "more than half has vanished: nothing closed until a later run agrees",
    leftOut > 0 && `${leftOut} elsewhere in the world or past their last day`,
    unreadable.length > 0 && `${unreadable.length} unreadable, the first: ${unreadable[0]}`,
  ];
  return remarks.filter(Boolean).join("; ");
}
