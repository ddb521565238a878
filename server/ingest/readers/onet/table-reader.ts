import type { PublishedFile, Reader, Reading, Sheet } from "../../publication";
import { type Columns, hasHeader, rowsBelow, squash, type TableRow } from "../../table";
import { Tally } from "../tally";
import { checkRelease, ONET } from "./release";

/** A table of the O*NET Database: a text file, or the sheet of a workbook that has it. */
interface OnetTable<C extends Columns> {
  title: string;
  /** a column called `date` is checked against the release */
  columns: C;
  /** headers that only this table has, or only with such elements */
  headers: string[];
  /** what the Element IDs look like, where other tables have the same headers */
  elements?: RegExp;
  read(rows: TableRow<keyof C & string>[], tally: Tally): Reading["tables"];
  /** the column that describes the occupation of the row's code in O*NET's words */
  words?: keyof C & string;
}

const ELEMENT_ID = "Element ID";

export function tableReader<C extends Columns>(table: OnetTable<C>): Reader {
  const sheetOf = (file: PublishedFile) =>
    file.sheets.find(
      (sheet) => hasHeader(sheet, 1, table.headers) && isAbout(sheet, table.elements),
    );
  return {
    publication: `O*NET ${table.title}`,
    // Tables of ratings share their headers: those cannot tell for which of them a file was meant.
    columns: table.elements ? undefined : Object.values(table.columns),
    source: () => ONET,
    recognises: (file) => sheetOf(file) !== undefined,
    read(file) {
      const rows = rowsBelow(file, sheetOf(file) as Sheet, 1, table.columns);
      if ("date" in table.columns) rows.forEach(checkRelease);
      const tally = new Tally();
      const reading = tally.reading(table.read(rows, tally));
      return table.words ? { ...reading, sentences: sentencesOf(rows, table.words) } : reading;
    },
  };
}

const sentencesOf = (rows: TableRow<string>[], column: string) =>
  rows.map((row) => ({ code: row.text("code"), text: row.text(column) }));

/** Whether the sheet's first row is about such an element. */
function isAbout(sheet: Sheet, elements: RegExp | undefined): boolean {
  const column = sheet.rows[0]?.map(squash).indexOf(ELEMENT_ID) ?? -1;
  return elements === undefined || elements.test(squash(sheet.rows[1]?.[column]));
}
