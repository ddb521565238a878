import type { PublishedFile, Reader, Row, Sheet } from "../publication";
import { findSheet, hasHeader, rowsBelow } from "../table";
import { FIGURE_COLUMNS, figuresOf, NO_EMPLOYMENT, NO_ESTIMATE } from "./oews-figures";
import { oewsSource } from "./oews-file";
import { occupationLevel, SOC_CODE } from "./soc";
import { Tally } from "./tally";

/** The slice has no 10th and 90th percentile. */
const FIGURES = [
  "employment",
  "employment_rse",
  "mean_hourly",
  "mean_annual",
  "mean_rse",
  "median_hourly",
  "median_annual",
] as const;

const COLUMNS = {
  area: "area",
  areaTitle: "area_title",
  state: "prim_state",
  code: "occ_code",
  title: "occ_title",
  level: "o_group",
  employment: FIGURE_COLUMNS.employment.toLowerCase(),
  employment_rse: FIGURE_COLUMNS.employment_rse.toLowerCase(),
  mean_hourly: FIGURE_COLUMNS.mean_hourly.toLowerCase(),
  mean_annual: FIGURE_COLUMNS.mean_annual.toLowerCase(),
  mean_rse: FIGURE_COLUMNS.mean_rse.toLowerCase(),
  median_hourly: FIGURE_COLUMNS.median_hourly.toLowerCase(),
  median_annual: FIGURE_COLUMNS.median_annual.toLowerCase(),
};

const MARKERS = { jobs: NO_EMPLOYMENT, error: NO_ESTIMATE, hour: NO_ESTIMATE, year: NO_ESTIMATE };

const sheetOf = (file: PublishedFile) => findSheet(file, null);

/** The file does not state its month: OEWS is known in this layout from one survey only. */
const SOURCE = oewsSource("May 2023");

/** OEWS wages by state as text, some occupations only, with column names in lower case. */
export const oewsSlice: Reader = {
  publication: "OEWS wages by state, slice",
  source: () => SOURCE,
  recognises: (file) => hasHeader(sheetOf(file), 1, ["area", "prim_state", "occ_code"]),
  read(file) {
    const tally = new Tally();
    const groups = new Map<string, Row>();
    const areas = new Map<string, Row>();
    const wages: Row[] = [];
    for (const row of rowsBelow(file, sheetOf(file) as Sheet, 1, COLUMNS)) {
      if (row.text("level") !== "detailed") {
        tally.drop("group of occupations");
        continue;
      }
      const code = row.matching("code", SOC_CODE, "occupation code");
      const area = row.matching("area", /^\d{1,2}$/, "state").padStart(2, "0");
      const source = { source_id: SOURCE.id };
      tally.keep(row, "code", `${code},${area}`);
      groups.set(code, {
        code,
        title: row.text("title"),
        level: occupationLevel(code),
        ...source,
      });
      areas.set(area, {
        ...source,
        code: area,
        kind: "state",
        title: row.text("areaTitle"),
        states: row.text("state"),
      });
      wages.push({
        occupation_code: code,
        ...source,
        area_code: area,
        industry_code: "000000",
        ...figuresOf(row, FIGURES, MARKERS),
      });
    }
    return tally.reading({
      soc_groups: [...groups.values()],
      areas: [...areas.values()],
      wages,
    });
  },
};
