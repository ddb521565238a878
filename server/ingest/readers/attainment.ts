import type { PublishedFile, Reader, Row } from "../publication";
import { type Sheet, squash } from "../sheet";
import { findSheet, type Markers, rowsBelow } from "../table";
import { occupationLevel, SOC_CODE } from "./soc";
import { Tally } from "./tally";

const SHEET = "Table 5.3";
const HEADER_ROW = 2;
const MARKERS: Markers = { "—": "not-stated" };

/** Columns of `attainment` by the classes of the table. */
const CLASSES = {
  less_than_high_school: "Less than high school diploma",
  high_school: "High school diploma or equivalent",
  some_college: "Some college, no degree",
  associate: "Associate's degree",
  bachelor: "Bachelor's degree",
  master: "Master's degree",
  doctoral_professional: "Doctoral or professional degree",
} as const;

const CLASS_NAMES = Object.keys(CLASSES) as (keyof typeof CLASSES)[];

/** The survey's own occupation is a wider one, says the table's first footnote. */
const NOT_EXACT = /\(1\)$/;

const heading = (file: PublishedFile) => squash(findSheet(file, SHEET)?.rows[0]?.[0]);

/** Highest education of workers 25 and over: table 5.3 of the employment projections' workbook. */
export const attainment: Reader = {
  publication: "Employment projections, table 5.3",
  columns: Object.values(CLASSES),
  sheet: SHEET,
  source: (file) => ({
    id: "ep-acs-attainment",
    publisher: "U.S. Bureau of Labor Statistics",
    title: "Educational attainment by occupation (American Community Survey)",
    vintage: heading(file).match(/\d{4}( and \d{4})?$/)?.[0] ?? "no year stated",
    terms: "Public domain",
    url: "https://www.bls.gov/emp/tables/educational-attainment.htm",
    attribution: "",
  }),
  recognises: (file) => heading(file).startsWith(`${SHEET} Educational attainment for workers 25`),
  read(file) {
    const sheet = findSheet(file, SHEET) as Sheet;
    const source = { source_id: attainment.source(file).id };
    const tally = new Tally();
    const soc_groups: Row[] = [];
    const rows: Row[] = [];
    for (const row of rowsBelow(file, sheet, HEADER_ROW, columnsOf(sheet))) {
      if (row.text("code") === "") {
        tally.drop("footnote");
        continue;
      }
      const code = row.matching("code", SOC_CODE, "occupation code");
      const title = row.text("title");
      tally.keep(row, "code");
      soc_groups.push({
        code,
        title: title.replace(NOT_EXACT, ""),
        level: code === "00-0000" ? "total" : occupationLevel(code),
        ...source,
      });
      rows.push({
        occupation_code: code,
        ...Object.fromEntries(CLASS_NAMES.map((name) => [name, row.figure(name, MARKERS)])),
        exact: !NOT_EXACT.test(title),
        ...source,
      });
    }
    return tally.reading({ soc_groups, attainment: rows });
  },
};

/** The first two headers name the year of the matrix whose codes are used. */
function columnsOf(sheet: Sheet) {
  const year = squash(sheet.rows[HEADER_ROW - 1]?.[0]).slice(0, 4);
  return {
    title: `${year} National Employment Matrix title`,
    code: `${year} National Employment Matrix code`,
    ...CLASSES,
  };
}
