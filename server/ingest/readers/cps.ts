import { PublishedFileError } from "../error";
import type { PublishedFile, Reader, Row, Sheet, Source } from "../publication";
import { type Columns, type Markers, rowsBelow, squash } from "../table";
import { Tally } from "./tally";
import { fromThousands } from "./units";

/** A dash stands where a figure would rest on fewer than 50,000 people. */
const DASHES: Markers = { "-": "too-few", "–": "too-few" };

/** One of the survey's yearly tables by occupation. Its header is spread over several rows. */
interface CpsTable {
  number: "11" | "11b";
  table: "census_people" | "census_ages";
  title: string;
  /** how row 1 names the table */
  heading: RegExp;
  /** last row of the header; the first is row 4, which names the year */
  headerRow: number;
  /** columns of the snapshot by those of the table: counts, in thousands, and other figures */
  counts: Columns;
  figures: Columns;
}

const FIRST_HEADER_ROW = 4;

/** Sex, race and Hispanic ethnicity of employed people by Census occupation title. */
export const cpsPeople = readerOf({
  number: "11",
  table: "census_people",
  title: "Current Population Survey, table 11",
  heading: /\b11\. Employed (people|persons) by detailed occupation, sex, race/,
  headerRow: 6,
  counts: { employed: "Total employed" },
  figures: {
    women: "Women",
    white: "White",
    black: "Black or African American",
    asian: "Asian",
    hispanic: "Hispanic or Latino",
  },
});

/** Age of employed people by Census occupation title. */
export const cpsAges = readerOf({
  number: "11b",
  table: "census_ages",
  title: "Current Population Survey, table 11b",
  heading: /\b11b\. Employed (people|persons) by detailed occupation and age/,
  headerRow: 5,
  counts: {
    employed: "Total, 16 years and over",
    age_16_19: "16 to 19 years",
    age_20_24: "20 to 24 years",
    age_25_34: "25 to 34 years",
    age_35_44: "35 to 44 years",
    age_45_54: "45 to 54 years",
    age_55_64: "55 to 64 years",
    age_65_over: "65 years and over",
  },
  figures: { median_age: "Median age" },
});

function readerOf(cps: CpsTable): Reader {
  const sheetOf = (file: PublishedFile) =>
    file.sheets.find((sheet) => cps.heading.test(squash(sheet.rows[0]?.[0])));
  const reader: Reader = {
    publication: cps.title,
    columns: ["Occupation", ...Object.values(cps.counts), ...Object.values(cps.figures)],
    source: (file) => sourceOf(cps, yearOf(file, sheetOf(file) as Sheet)),
    recognises: (file) => sheetOf(file) !== undefined,
    read(file) {
      const sheet = withOneHeader(sheetOf(file) as Sheet, cps.headerRow);
      const columns: Columns = { title: "Occupation", ...cps.counts, ...cps.figures };
      const tally = new Tally();
      const rows: Row[] = [];
      for (const row of rowsBelow(file, sheet, cps.headerRow, columns)) {
        if (row.text("title").startsWith("NOTE:")) {
          tally.drop("footnote");
          continue;
        }
        tally.keep(row, "title");
        const entries = [
          ...Object.keys(cps.counts).map((name) => [name, fromThousands(row.figure(name, DASHES))]),
          ...Object.keys(cps.figures).map((name) => [name, row.figure(name, DASHES)]),
        ];
        rows.push({
          title: row.text("title"),
          ...Object.fromEntries(entries),
          source_id: reader.source(file).id,
        });
      }
      return tally.reading({ [cps.table]: rows });
    },
  };
  return reader;
}

const sourceOf = ({ number, title }: CpsTable, year: string): Source => ({
  id: `cps-${number}-${year}`,
  publisher: "U.S. Bureau of Labor Statistics",
  title,
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

/** The sheet with its header's rows in the last of them: of each column the lowest text. */
function withOneHeader(sheet: Sheet, lastRow: number): Sheet {
  const header = sheet.rows
    .slice(FIRST_HEADER_ROW - 1, lastRow)
    .reduce((upper, lower) => lower.map((cell, at) => cell ?? upper[at] ?? null), []);
  return { name: sheet.name, rows: sheet.rows.with(lastRow - 1, header) };
}
