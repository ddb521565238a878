import type { PublishedFile, Reader, Row } from "../publication";
import type { Sheet } from "../sheet";
import { findSheet, hasHeader, rowsBelow } from "../table";
import { cpsSource, figuresOf, titleOf } from "./cps-table";
import { namedYear } from "./named-year";
import { Tally } from "./tally";

const NUMBER = "25b";

/** The published table has no text file: it was keyed under these names. */
const COLUMNS = {
  title: "occupation_label",
  unemployed: "unemployed_thousands",
  labour_force: "labor_force_thousands",
  rate: "unemployment_rate",
};
const { title: _, rate, ...counts } = COLUMNS;

const FOOTNOTE_MARK = /\(\d+\)$/;

const sheetOf = (file: PublishedFile) => findSheet(file, null);

/** Unemployment rate in percent of the people whose last job was in a Census occupation. */
export const cpsUnemployment: Reader = {
  publication: titleOf(NUMBER),
  columns: Object.values(COLUMNS),
  source: (file) => cpsSource(NUMBER, namedYear(file, "cpsaat25b-2025.csv")),
  recognises: (file) => hasHeader(sheetOf(file), 1, Object.values(COLUMNS)),
  read(file) {
    const source = { source_id: cpsUnemployment.source(file).id };
    const tally = new Tally();
    const rows: Row[] = [];
    for (const row of rowsBelow(file, sheetOf(file) as Sheet, 1, COLUMNS)) {
      const title = row.text("title").replace(FOOTNOTE_MARK, "");
      tally.keep(row, "title", title);
      rows.push({ title, ...figuresOf(row, { counts, figures: { rate } }), ...source });
    }
    return tally.reading({ census_unemployment: rows });
  },
};
