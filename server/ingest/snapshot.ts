import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cellText } from "./cells";
import { keyOf, type Tables } from "./collect";
import { fromRoot } from "./curated";
import { type Row, TABLES, type TableName } from "./publication";

/** Where the snapshot lies: one plain table a file, or a file for each shard of a large one. */
export const SNAPSHOT = fromRoot("prisma/snapshot");

const SHARD_LENGTH = 2;

/**
 * Writes the snapshot as a whole: until the last file is there, the old one stays as it is.
 * @param compare is handed the folders of the old one and the new one while both are there
 */
export async function writeSnapshot(
  tables: Tables,
  folder = SNAPSHOT,
  compare?: (old: string, fresh: string) => Promise<void>,
): Promise<number> {
  const fresh = `${folder}.new`;
  const old = `${folder}.old`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  let bytes = 0;
  for (const [name, rows] of Object.entries(tables) as [TableName, Row[]][])
    for (const [file, text] of filesOf(name, rows)) {
      await writeFile(join(fresh, file), text);
      bytes += Buffer.byteLength(text);
    }
  await compare?.(folder, fresh);
  await rm(old, { recursive: true, force: true });
  await rename(folder, old).catch(ignoreMissing);
  await rename(fresh, folder);
  await rm(old, { recursive: true, force: true });
  return bytes;
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}

/** The files of a table, sorted by key: the same rows always make the same bytes. */
function filesOf(name: TableName, rows: Row[]): [file: string, text: string][] {
  const columns = columnsOf(name, rows);
  const sorted = rows
    .map((row) => ({ row, key: keyOf(name, row) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const shards = new Map<string, string[]>();
  for (const { row } of sorted) {
    const file = fileOf(name, row);
    const lines = shards.get(file) ?? [columns.join("\t")];
    lines.push(columns.map((column) => cellText(row[column])).join("\t"));
    shards.set(file, lines);
  }
  return [...shards].map(([file, lines]) => [file, `${lines.join("\n")}\n`]);
}

function fileOf(name: TableName, row: Row): string {
  const table = TABLES[name];
  if (!("shardBy" in table)) return `${name}.tsv`;
  return `${name}.${String(row[table.shardBy]).slice(0, SHARD_LENGTH)}.tsv`;
}

/** Key columns, the others in the order in which readers name them, and where the row is from. */
function columnsOf(name: TableName, rows: Row[]): string[] {
  const last = "source_id";
  const columns = new Set<string>(TABLES[name].key);
  for (const row of rows) for (const column of Object.keys(row)) columns.add(column);
  return columns.delete(last) ? [...columns, last] : [...columns];
}

/** The files of each table in `folder`, in the tables' order. */
export async function snapshotFiles(folder = SNAPSHOT): Promise<Map<TableName, string[]>> {
  const files = (await readdir(folder).catch(() => [])).sort();
  const names = Object.keys(TABLES) as TableName[];
  return new Map(
    names.map((name) => [
      name,
      files.filter((file) => file.split(".")[0] === name).map((file) => join(folder, file)),
    ]),
  );
}

/** Tells one set of files from another by their content. */
export async function versionOf(files: string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of files) hash.update(await readFile(file)).update("\0");
  return hash.digest("hex").slice(0, 16);
}
