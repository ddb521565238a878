import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { openText } from "./open";
import { type Columns, rowsBelow } from "./table";

/** The columns of a table of sources, as the snapshot and `prisma/titles/` have them. */
export const SOURCE_COLUMNS = [
  "id",
  "publisher",
  "title",
  "vintage",
  "terms",
  "url",
  "attribution",
] as const;

/**
 * The rows of a table that the repository holds, its texts by column.
 * @param path from the root of the repository
 * @throws PublishedFileError where a column is missing or the text is not in UTF-8
 */
export async function readHandTable<C extends string>(
  path: string,
  columns: readonly C[],
): Promise<(Record<C, string> & { row: number })[]> {
  const file = openText(await readFile(fromRoot(path)), path);
  if (file.flaw) throw file.flaw;
  const titles = Object.fromEntries(columns.map((name) => [name, name])) as Columns;
  const [sheet] = file.sheets;
  if (!sheet) return [];
  return rowsBelow(file, sheet, 1, titles).map((row) => ({
    ...(Object.fromEntries(columns.map((name) => [name, row.text(name)])) as Record<C, string>),
    row: row.place.row,
  }));
}

/** A path of the repository as the file system has it. */
export const fromRoot = (path: string) => resolve(path);
