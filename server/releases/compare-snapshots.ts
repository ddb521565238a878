import { readFile } from "node:fs/promises";
import { snapshotFiles } from "@/server/ingest/snapshot";
import type { Change } from "./releases";
import { type RowCounts, type SourceLine, sourceChanges } from "./source-changes";

/** A table of a snapshot: its rows with their columns by name. */
interface Lines {
  columns: string[];
  rows: string[][];
}

const SOURCE = "source_id";

/** What changed from one snapshot to the next, by source. */
export async function changesBetween(before: string, after: string): Promise<Change[]> {
  const [old, fresh] = [await snapshotFiles(before), await snapshotFiles(after)];
  const counts = new Map<string, RowCounts>();
  for (const [table, files] of fresh) {
    if (table === "sources") continue;
    countRows(await readLines(old.get(table) ?? []), await readLines(files), counts);
  }
  return sourceChanges(
    await readSources(old.get("sources") ?? []),
    await readSources(fresh.get("sources") ?? []),
    counts,
  );
}

/** Adds up by source the rows that only the new table has, and those that only the old one had. */
export function countRows(before: Lines, after: Lines, counts: Map<string, RowCounts>): void {
  // A column that is new or gone changes no figure.
  const columns = after.columns.filter(
    (column) => before.columns.length === 0 || before.columns.includes(column),
  );
  const [old, fresh] = [keysOf(before, columns), keysOf(after, columns)];
  const count = (source: string, kind: keyof RowCounts) => {
    const known = counts.get(source) ?? { fresh: 0, gone: 0 };
    counts.set(source, { ...known, [kind]: known[kind] + 1 });
  };
  for (const [key, source] of fresh) if (!old.has(key)) count(source, "fresh");
  for (const [key, source] of old) if (!fresh.has(key)) count(source, "gone");
}

function keysOf({ columns, rows }: Lines, wanted: string[]): Map<string, string> {
  const at = wanted.map((column) => columns.indexOf(column));
  const source = columns.indexOf(SOURCE);
  return new Map(rows.map((row) => [at.map((one) => row[one]).join("\t"), row[source] ?? ""]));
}

async function readLines(files: string[]): Promise<Lines> {
  const lines: Lines = { columns: [], rows: [] };
  for (const file of files) {
    const [header = "", ...rows] = (await readFile(file, "utf-8")).trimEnd().split("\n");
    lines.columns = header.split("\t");
    for (const row of rows) lines.rows.push(row.split("\t"));
  }
  return lines;
}

async function readSources(files: string[]): Promise<SourceLine[]> {
  const { columns, rows } = await readLines(files);
  const cell = (row: string[], column: string) => row[columns.indexOf(column)] ?? "";
  return rows.map((row) => ({
    id: cell(row, "id"),
    title: cell(row, "title"),
    vintage: cell(row, "vintage"),
  }));
}
