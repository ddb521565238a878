import type { MissingReason } from "@/server/figures/missing";
import { PublishedFileError } from "./error";
import { missingColumns } from "./missing-columns";
import type { FigureCell, PublishedFile } from "./publication";
import { type Cell, type Sheet, squash } from "./sheet";

/** How a publication marks a figure it does not state, or states only as a bound. */
export type Markers = Record<string, MissingReason | { atLeast: number } | { under: number }>;

/** Header texts by the names a reader uses for them. */
export type Columns = Record<string, string>;

/** How spreadsheet programs write a code such as 11-1011 or 10-11 that they took for a date. */
const DATE =
  /^([A-Z][a-z]{2}-\d{2}(\d{2})?|\d{1,2}-[A-Z][a-z]{2}(-\d{2,4})?|\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{2,4})$/;

/** The sheet of that name (the only one, in a text file), or undefined. */
export function findSheet(file: PublishedFile, name: string | null): Sheet | undefined {
  return file.sheets.find((sheet) => sheet.name === name);
}

/** Whether the sheet's row (counted from 1) holds all these header texts. */
export function hasHeader(sheet: Sheet | undefined, row: number, headers: string[]): boolean {
  const present = new Set(sheet?.rows[row - 1]?.map(squash));
  return headers.every((header) => present.has(header));
}

/**
 * The rows below a header. Empty rows are left out; the row numbers stay those of the file.
 * @throws PublishedFileError where the header lacks a wanted column
 */
export function rowsBelow<C extends Columns>(
  file: PublishedFile,
  sheet: Sheet,
  headerRow: number,
  columns: C,
): TableRow<keyof C & string>[] {
  const header = (sheet.rows[headerRow - 1] ?? []).map(squash);
  const wanted = Object.values(columns);
  const missing = wanted.filter((title) => !header.includes(title));
  if (missing.length > 0) {
    const place = { file: file.file, sheet: sheet.name, row: headerRow };
    throw missingColumns(missing, wanted, header, place, file.publication);
  }
  const index = Object.fromEntries(
    Object.entries(columns).map(([key, title]) => [key, header.indexOf(title)]),
  );
  const rows: TableRow<keyof C & string>[] = [];
  sheet.rows.forEach((cells, at) => {
    if (at < headerRow || cells.every((cell) => squash(cell) === "")) return;
    rows.push(
      new TableRow(cells, index, columns, { file: file.file, sheet: sheet.name, row: at + 1 }),
    );
  });
  return rows;
}

/** One row of a published table; every way of reading a cell says where it stands when it fails. */
export class TableRow<K extends string> {
  constructor(
    private readonly cells: Cell[],
    private readonly index: Record<string, number>,
    private readonly columns: Columns,
    readonly place: { file: string; sheet: string | null; row: number },
  ) {}

  /** The cell's text, "" where it is empty. */
  text(column: K): string {
    return squash(this.cells[this.index[column] as number]);
  }

  /** The cell as a number. @throws PublishedFileError where it is none */
  number(column: K): number {
    const text = this.text(column);
    const value = Number(text.replace(/(?<=\d),(?=\d{3})/g, ""));
    if (text === "" || !Number.isFinite(value)) this.fail(column, `"${text}" is no number.`);
    return value;
  }

  /** A number, or what the publication's marker in its place stands for. */
  figure(column: K, markers: Markers): FigureCell {
    const marker = markers[this.text(column)];
    if (marker === undefined) return this.number(column);
    return typeof marker === "string" ? { missing: marker } : marker;
  }

  /** The text, which must match. @throws PublishedFileError where it does not */
  matching(column: K, pattern: RegExp, what: string): string {
    const text = this.text(column);
    if (pattern.test(text)) return text;
    const spoilt = DATE.test(text) ? ": a spreadsheet program has turned it into a date" : "";
    return this.fail(column, `"${text}" is no ${what}${spoilt}.`);
  }

  fail(column: K, what: string): never {
    throw new PublishedFileError(
      what,
      { ...this.place, column: this.columns[column] },
      "Nothing was changed. Take the file anew from its publisher, or mend the cell.",
    );
  }
}
