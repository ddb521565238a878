import type { Reader, Row } from "../publication";
import { type Markers, rowsBelow } from "../table";
import {
  matrixColumns,
  OUTLOOK,
  outlookHeading,
  projectionsSource,
  sheetOf,
  whyDropped,
  type Years,
  yearsOf,
} from "./ep-workbook";
import { Tally } from "./tally";
import { fromThousands } from "./units";

const HEADER_ROW = 2;
const MARKERS: Markers = { "—": "not-stated" };

/** What table 1.2 held before it said what an occupation asks for; these headers name years with a hyphen. */
const columnsOf = (years: Years) => ({
  ...matrixColumns(years),
  employment: `Employment, ${years.base}`,
  employmentProjected: `Employment, ${years.target}`,
  change: `Employment change, percent, ${years.base}-${years.target % 100}`,
});

/** Jobs as an earlier release of the employment projections counted and projected them, in its table 1.2. */
export const earlierProjections: Reader = {
  publication: "Employment projections, table 1.2 of an earlier release",
  sheet: OUTLOOK,
  source: (file) => projectionsSource(yearsOf(file)),
  recognises: (file) =>
    outlookHeading(file).startsWith(`${OUTLOOK} Employment by detailed occupation`),
  read(file) {
    const years = yearsOf(file);
    const source_id = projectionsSource(years).id;
    const tally = new Tally();
    const rows: Row[] = [];
    const titles = new Map<string, string>();
    for (const row of rowsBelow(file, sheetOf(file, OUTLOOK), HEADER_ROW, columnsOf(years))) {
      const reason = whyDropped(row);
      if (reason) {
        tally.drop(reason);
        continue;
      }
      const code = row.text("code");
      tally.keep(row, "code");
      titles.set(code, row.text("title"));
      rows.push({
        occupation_code: code,
        base_year: years.base,
        target_year: years.target,
        employment: fromThousands(row.figure("employment", MARKERS)),
        employment_projected: fromThousands(row.figure("employmentProjected", MARKERS)),
        change_percent: row.figure("change", MARKERS),
        source_id,
      });
    }
    return { ...tally.reading({ earlier_projections: rows }), titles };
  },
};
