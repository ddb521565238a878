import type { PublishedFile, Reader, Row } from "../publication";
import { type Markers, rowsBelow, type TableRow } from "../table";
import {
  ENTRY_COLUMNS,
  type MatrixRow,
  OUTLOOK,
  outlookColumns,
  outlookHeading,
  projectionsSource,
  SEPARATIONS,
  separationColumns,
  sheetOf,
  whyDropped,
  type Years,
  yearsOf,
} from "./ep-workbook";
import { occupationLevel } from "./soc";
import { Tally } from "./tally";
import { fromThousands } from "./units";

const HEADER_ROW = 2;
const MARKERS: Markers = { "—": "not-stated" };

/** Employment projections: tables 1.2 (outlook and entry) and 1.10 (separations) of the workbook. */
export const projections: Reader = {
  publication: "Employment projections, tables 1.2 and 1.10",
  columns: ["Occupation type", ...Object.values(ENTRY_COLUMNS)],
  sheet: OUTLOOK,
  source: (file) => projectionsSource(yearsOf(file)),
  recognises: (file) => outlookHeading(file).startsWith(`${OUTLOOK} Occupational projections`),
  read(file) {
    const years = yearsOf(file);
    const source_id = projections.source(file).id;
    const tally = new Tally();
    const rates = readSeparations(file, years, tally);
    const soc_groups: Row[] = [];
    const rows: Row[] = [];
    for (const row of rowsBelow(file, sheetOf(file, OUTLOOK), HEADER_ROW, outlookColumns(years))) {
      const reason = whyDropped(row);
      if (reason) {
        tally.drop(reason);
        continue;
      }
      const code = row.text("code");
      tally.keep(row, "code");
      soc_groups.push({ code, title: row.text("title"), level: levelOf(row), source_id });
      rows.push({
        occupation_code: code,
        base_year: years.base,
        target_year: years.target,
        ...outlookOf(row),
        ...(rates.get(code) ?? NO_RATES),
        source_id,
      });
    }
    const titles = new Map(soc_groups.map(({ code, title }) => [String(code), String(title)]));
    return { ...tally.reading({ soc_groups, projections: rows }), titles };
  },
};

function levelOf(row: MatrixRow): string {
  const code = row.text("code");
  if (row.text("type") === "Line item") return occupationLevel(code);
  return code === "00-0000" ? "total" : "major";
}

function outlookOf(row: TableRow<keyof ReturnType<typeof outlookColumns>>): Row {
  const label = (column: "education" | "experience" | "training") =>
    row.text(column) in MARKERS ? "" : row.text(column);
  return {
    employment: fromThousands(row.figure("employment", MARKERS)),
    employment_projected: fromThousands(row.figure("employmentProjected", MARKERS)),
    change_percent: row.figure("change", MARKERS),
    openings: fromThousands(row.figure("openings", MARKERS)),
    self_employed_percent: row.figure("selfEmployed", MARKERS),
    entry_education: label("education"),
    work_experience: label("experience"),
    training: label("training"),
  };
}

const NO_RATES: Row = {
  exit_rate: { missing: "not-stated" },
  transfer_rate: { missing: "not-stated" },
};

/** Yearly rates in percent at which people leave the labour force and the occupation, by its code. */
function readSeparations(file: PublishedFile, years: Years, tally: Tally): Map<string, Row> {
  const rates = new Map<string, Row>();
  const sheet = sheetOf(file, SEPARATIONS);
  for (const row of rowsBelow(file, sheet, HEADER_ROW, separationColumns(years))) {
    const reason = whyDropped(row);
    if (reason) {
      tally.drop(reason);
      continue;
    }
    tally.keep(row, "code", `${SEPARATIONS} ${row.text("code")}`);
    rates.set(row.text("code"), {
      exit_rate: row.figure("exit", MARKERS),
      transfer_rate: row.figure("transfer", MARKERS),
    });
  }
  return rates;
}
