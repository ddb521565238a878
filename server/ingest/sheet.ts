/** A cell as the file holds it: trimmed text, a number of a workbook, or nothing. */
export type Cell = string | number | null;

/** One table of a published file. `rows[0]` is row 1 of the sheet or text file. */
export interface Sheet {
  /** null in a text file */
  name: string | null;
  rows: Cell[][];
}

/** A row of a table that is too large to be held whole; `row` counts from 1, as the file shows it. */
export interface StreamedRow {
  row: number;
  cells: Cell[];
}

/** Line breaks and runs of spaces inside a published text mean nothing. */
export const squash = (cell: Cell | undefined): string =>
  cell == null ? "" : String(cell).replace(/\s+/g, " ").trim();
