import { PublishedFileError } from "../error";
import type { PublishedFile, Reader, Row, Source, TableName } from "../publication";
import { type Sheet, squash } from "../sheet";
import { type Columns, type Markers, rowsBelow, type TableRow } from "../table";
import { Tally } from "./tally";
import { fromThousands } from "./units";

/** A dash stands where a figure would rest on fewer than 50,000 people. */
export const DASHES: Markers = { "-": "too-few", "–": "too-few" };

/** One of the survey's yearly tables by occupation. Its header is spread over several rows. */
export interface CpsTable {
  number: string;
  table: TableName;
  /** how row 1 names the table */
  heading: RegExp;
  /** last row of the header; the first is row 4, which names the year */
  headerRow: number;
  /** the row of the header whose texts each span several columns and tell them apart: "Men: Median" */
  spanRow?: number;
  /** columns of the snapshot by those of the table: counts, in thousands, and other figures */
  counts: Columns;
  figures: Columns;
}

const FIRST_HEADER_ROW = 4;

export function readerOf(cps: CpsTable): Reader {
  const sheetOf = (file: PublishedFile) =>
    file.sheets.find((sheet) => cps.heading.test(squash(sheet.rows[0]?.[0])));
  const reader: Reader = {
    publication: titleOf(cps.number),
    columns: ["Occupation", ...headersOf(cps.counts), ...headersOf(cps.figures)],
    source: (file) => cpsSource(cps.number, yearOf(file, sheetOf(file) as Sheet)),
    recognises: (file) => sheetOf(file) !== undefined,
    read(file) {
      const sheet = withOneHeader(sheetOf(file) as Sheet, cps);
      const columns: Columns = { title: "Occupation", ...cps.counts, ...cps.figures };
      const source = { source_id: reader.source(file).id };
      const tally = new Tally();
      const rows: Row[] = [];
      for (const row of rowsBelow(file, sheet, cps.headerRow, columns)) {
        if (row.text("title").startsWith("NOTE:")) {
          tally.drop("footnote");
          continue;
        }
        tally.keep(row, "title");
        rows.push({ title: row.text("title"), ...figuresOf(row, cps), ...source });
      }
      return tally.reading({ [cps.table]: rows });
    },
  };
  return reader;
}

/** The texts as they stand in the file, where what spans a column stands apart from it. */
const headersOf = (columns: Columns) =>
  Object.values(columns).flatMap((header) => header.split(": "));

/** The counts of a row in people, and its other figures, by their columns in the snapshot. */
export function figuresOf<K extends string>(
  row: TableRow<K>,
  { counts, figures }: { counts: Columns; figures: Columns },
): Row {
  const read = (name: string) => row.figure(name as K, DASHES);
  return Object.fromEntries([
    ...Object.keys(counts).map((name) => [name, fromThousands(read(name))]),
    ...Object.keys(figures).map((name) => [name, read(name)]),
  ]);
}

export const titleOf = (number: string) => `Current Population Survey, table ${number}`;

/** The survey's table of that number as a source. */
export const cpsSource = (number: string, year: string): Source => ({
  id: `cps-${number}-${year}`,
  publisher: "U.S. Bureau of Labor Statistics",
  title: titleOf(number),
  vintage: `${year} annual averages`,
  terms: "Public domain",
  url: "https://www.bls.gov/cps/tables.htm",
  attribution: "",
});

/** The first row of the header names the year beside the word "Occupation". */
function yearOf(file: PublishedFile, sheet: Sheet): string {
  const year = squash(sheet.rows[FIRST_HEADER_ROW - 1]?.[1]);
  if (/^\d{4}$/.test(year)) return year;
  throw new PublishedFileError(
    `"${year}" is no year.`,
    { file: file.file, sheet: sheet.name, row: FIRST_HEADER_ROW, column: "B" },
    "The table's year stands there in the publisher's workbook: take it anew.",
  );
}

/**
 * The sheet with its header's rows in the last of them: of each column the lowest text, behind the one
 * that spans it.
 */
function withOneHeader(sheet: Sheet, { headerRow, spanRow }: CpsTable): Sheet {
  const lowest = sheet.rows
    .slice(FIRST_HEADER_ROW - 1, headerRow)
    .reduce((upper, lower) => lower.map((cell, at) => cell ?? upper[at] ?? null), []);
  const spans = spanRow === undefined ? [] : spread(sheet.rows[spanRow - 1] ?? []);
  const header = lowest.map((cell, at) => (spans[at] ? `${spans[at]}: ${squash(cell)}` : cell));
  return { name: sheet.name, rows: sheet.rows.with(headerRow - 1, header) };
}

/** A cell's text holds for the empty ones to its right. */
function spread(cells: Sheet["rows"][number]): string[] {
  let text = "";
  return cells.map((cell) => {
    text = squash(cell) || text;
    return text;
  });
}
