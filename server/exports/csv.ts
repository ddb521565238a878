import { stringify } from "csv-stringify/sync";
import type { Export } from "./export";

/**
 * A table as CSV (RFC 4180) with a line of column names. A text that a spreadsheet would take for a
 * formula begins with an apostrophe; numbers are left as they are, negative ones too.
 */
export const asCsv = ({ columns, rows }: Export): string =>
  stringify(rows, {
    header: true,
    columns: columns.map(({ name }) => ({ key: name })),
    record_delimiter: "windows",
    escape_formulas: true,
    cast: { boolean: String },
  });
