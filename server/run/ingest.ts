import { log, progress } from "@clack/prompts";
import { Table } from "console-table-printer";
import { type Ingested, ingest } from "@/server/ingest/ingest";
import type { FileReport } from "@/server/ingest/read-folder";
import { SNAPSHOT, writeSnapshot } from "@/server/ingest/snapshot";
import { addRelease } from "@/server/releases/add-release";
import { changesBetween } from "@/server/releases/compare-snapshots";
import { type Change, RELEASES } from "@/server/releases/releases";
import { runCommand } from "./steps";

/** `npm run ingest -- <folder>`: makes prisma/snapshot from a folder of published files. */
async function main(folder: string | undefined): Promise<void> {
  if (!folder) throw new Error("Name a folder of published files: npm run ingest -- <folder>");
  const started = performance.now();
  const result = await ingestWithProgress(folder);
  printFiles(result.files);
  for (const { file, notes } of result.files)
    for (const note of notes) log.message(`${file}: ${note}`);
  printCoverage(result);
  for (const [table, rows] of Object.entries(result.unused))
    log.message(`${table}: ${count(rows)} rows left out, which no page has a use for`);
  const changes: Change[] = [];
  const bytes = await writeSnapshot(result.tables, SNAPSHOT, async (old, fresh) => {
    changes.push(...(await changesBetween(old, fresh)));
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  await sayRelease(changes);
  log.success(
    `prisma/snapshot: ${(bytes / 1e6).toFixed(1)} MB in ${seconds} s, at most ${peak} MB of memory.`,
  );
}

/** Begins a release where the figures are not as they were. */
async function sayRelease(changes: Change[]): Promise<void> {
  if (changes.length === 0) return log.message("The figures are as they were: no new release.");
  const name = await addRelease(changes, new Date().toISOString().slice(0, 10));
  log.message(
    `${RELEASES}: release ${name} begun with what changed. Say in a note what it is about, and what it corrects.`,
  );
}

async function ingestWithProgress(folder: string): Promise<Ingested> {
  const bar = progress({ max: 100 });
  bar.start("Reading published files");
  let shown = 0;
  try {
    const result = await ingest(folder, (done, total, file) => {
      const percent = Math.round((done / Math.max(total, 1)) * 100);
      bar.advance(percent - shown, file || "All files read");
      shown = percent;
    });
    bar.stop(`${result.files.length} files read`);
    return result;
  } catch (error) {
    bar.error("Stopped: snapshot and database are as they were");
    throw error;
  }
}

const count = (rows: number) => rows.toLocaleString("en-US");

function printFiles(files: FileReport[]): void {
  const table = new Table({
    columns: [
      { name: "file", alignment: "left", maxLen: 36 },
      { name: "publication", alignment: "left", maxLen: 26 },
      { name: "vintage", alignment: "left", maxLen: 24 },
      { name: "read", alignment: "right" },
      { name: "kept", alignment: "right" },
      { name: "dropped", alignment: "left", maxLen: 44 },
    ],
  });
  for (const { file, publication, vintage, read, kept, dropped } of files)
    table.addRow({
      file,
      publication: publication ?? "not one that is used",
      vintage: vintage ?? "",
      read: read === undefined ? "" : count(read),
      kept: kept === undefined ? "" : count(kept),
      dropped: Object.entries(dropped ?? {})
        .map(([reason, rows]) => `${count(rows)} ${reason}`)
        .join("; "),
    });
  table.printTable();
}

function printCoverage({ coverage }: Ingested): void {
  for (const { table, matched, published, unmatched } of coverage) {
    log.message(`${table}: ${matched} of ${published} titles are known to our tables by hand`);
    for (const title of unmatched) log.warn(`not matched: ${title}`);
  }
}

runCommand(() => main(process.argv[2]));
