import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { readNumber } from "./cells";
import { PublishedFileError } from "./error";

export interface DatabaseColumn {
  name: string;
  /** as information_schema has it */
  type: string;
  nullable: boolean;
}

const NUMBERS = new Set(["integer", "double precision"]);
const CAVEATS = "caveats";

/** A column of a file with the one of the database that it fills. */
type Column = DatabaseColumn & { at: number };

/**
 * A file of the snapshot as lines for PostgreSQL's COPY in text format, and the columns they fill.
 * What a cell says besides its number goes into the row's caveats.
 * @throws PublishedFileError where a column is unknown, or a cell is no number where one belongs
 */
export async function copyLines(
  path: string,
  table: DatabaseColumn[],
): Promise<{ columns: string[]; lines: Iterable<string> }> {
  const text = await readFile(path, "utf-8");
  // Not trimEnd: the last row may end in empty cells.
  const [header = "", ...rows] = text.replace(/\n$/, "").split("\n");
  const file = basename(path);
  const names = header.split("\t");
  const columns = names.map((name, at) => ({ ...columnCalled(name, table, file), at }));
  const hasCaveats = table.some(({ name }) => name === CAVEATS);
  return {
    columns: hasCaveats ? [...names, CAVEATS] : names,
    lines: batches(rows, (row, at) => copyLine(row, columns, hasCaveats, { file, row: at + 2 })),
  };
}

function columnCalled(name: string, table: DatabaseColumn[], file: string): DatabaseColumn {
  const column = table.find((one) => one.name === name);
  if (column) return column;
  throw new PublishedFileError(
    "the database has no such column.",
    { file, row: 1, column: name },
    "Add it to prisma/schema.prisma, or make the snapshot anew with npm run ingest.",
  );
}

function copyLine(
  row: string,
  columns: Column[],
  hasCaveats: boolean,
  place: { file: string; row: number },
): string {
  const cells = row.split("\t");
  if (cells.length !== columns.length)
    throw new PublishedFileError(
      `${cells.length} cells stand under ${columns.length} columns.`,
      place,
      "Make the snapshot anew with npm run ingest, or take it from the repository.",
    );
  const caveats: Record<string, string> = {};
  const values = columns.map((column) => {
    const text = cells[column.at] as string;
    return NUMBERS.has(column.type)
      ? numberValue(text, column, caveats, place)
      : textValue(text, column);
  });
  if (hasCaveats) values.push(escaped(JSON.stringify(caveats)));
  return values.join("\t");
}

function numberValue(
  text: string,
  column: Column,
  caveats: Record<string, string>,
  place: { file: string; row: number },
): string {
  const read = readNumber(text);
  if (!read)
    throw new PublishedFileError(
      `"${text}" is no number.`,
      { ...place, column: column.name },
      "Make the snapshot anew with npm run ingest, or take it from the repository.",
    );
  if (read.caveat) caveats[column.name] = read.caveat;
  return read.value ?? NULL;
}

const NULL = "\\N";

const textValue = (text: string, { nullable }: Column) =>
  text === "" && nullable ? NULL : escaped(text);

const escaped = (text: string) => text.replaceAll("\\", "\\\\");

/** Some hundred lines at a time: one write a line would take most of the time. */
function* batches(
  rows: string[],
  lineOf: (row: string, at: number) => string,
  size = 500,
): Iterable<string> {
  for (let start = 0; start < rows.length; start += size) {
    const lines = rows.slice(start, start + size).map((row, at) => lineOf(row, start + at));
    yield `${lines.join("\n")}\n`;
  }
}
