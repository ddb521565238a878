import type { PublishedFile, Reading } from "../../publication";
import type { ReleasedReader, ReleasedReading } from "../../released";
import { type Sheet, squash } from "../../sheet";
import { type Columns, hasHeader, rowsBelow, type TableRow } from "../../table";
import { Tally } from "../tally";

/** A table of the O*NET Database: a text file, or the sheet of a workbook that has it. */
export interface OnetTable<C extends Columns> {
  title: string;
  /** the title of the earlier layout's table that it takes the place of, alone or with others */
  inPlaceOf?: string;
  /** a column called `date` is held against the release */
  columns: C;
  /** headers that only this table has, or only with such elements */
  headers: string[];
  /** what the Element IDs look like, where other tables have the same headers */
  elements?: Elements;
  read(rows: TableRow<keyof C & string>[], tally: Tally): Reading["tables"];
  /** the column that describes the occupation of the row's code in O*NET's words */
  words?: keyof C & string;
}

/** Element IDs: some are of each of these kinds, and none of the others. */
export interface Elements {
  some: RegExp[];
  none?: RegExp;
}

const ELEMENT_ID = "Element ID";

export function tableReader<C extends Columns>(table: OnetTable<C>): ReleasedReader {
  const sheetOf = (file: PublishedFile) =>
    file.sheets.find(
      (sheet) => hasHeader(sheet, 1, table.headers) && isAbout(sheet, table.elements),
    );
  return {
    publication: nameOf(table.title),
    inPlaceOf: table.inPlaceOf && nameOf(table.inPlaceOf),
    // Tables of ratings share their headers: those cannot tell for which of them a file was meant.
    columns: table.elements ? undefined : Object.values(table.columns),
    recognises: (file) => sheetOf(file) !== undefined,
    read(file): ReleasedReading {
      const rows = rowsBelow(file, sheetOf(file) as Sheet, 1, table.columns);
      const tally = new Tally();
      const reading = {
        ...tally.reading(table.read(rows, tally)),
        ...("date" in table.columns ? { latest: latestOf(rows) } : {}),
      };
      return table.words ? { ...reading, sentences: sentencesOf(rows, table.words) } : reading;
    },
  };
}

const nameOf = (title: string) => `O*NET ${title}`;

const sentencesOf = (rows: TableRow<string>[], column: string) =>
  rows.map((row) => ({ code: row.text("code"), text: row.text(column) }));

/** The latest of the rows' dates. */
function latestOf(rows: TableRow<string>[]): ReleasedReading["latest"] {
  let latest: ReleasedReading["latest"];
  for (const row of rows) {
    const text = row.matching("date", /^(0[1-9]|1[0-2])\/\d{4}$/, "month and year");
    const month = text.split("/").reverse().join("-");
    if (latest === undefined || month > latest.month)
      latest = { month, text, place: { ...row.place, column: "Date" } };
  }
  return latest;
}

/** Whether the sheet's elements are such ones. */
function isAbout(sheet: Sheet, elements: Elements | undefined): boolean {
  if (!elements) return true;
  const column = sheet.rows[0]?.map(squash).indexOf(ELEMENT_ID) ?? -1;
  const has = (kind: RegExp) => sheet.rows.some((row) => kind.test(squash(row[column])));
  return elements.some.every(has) && !(elements.none && has(elements.none));
}
