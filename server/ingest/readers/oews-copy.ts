import type { PublishedFile, Reader, Row } from "../publication";
import { type Sheet, squash } from "../sheet";
import { findSheet, hasHeader, type Markers, rowsBelow, type TableRow } from "../table";
import { namedYear } from "./named-year";
import {
  FIGURE_COLUMNS,
  type FigureName,
  figuresOf,
  placeFigures,
  type UnitMarkers,
} from "./oews-figures";
import { oewsCopySource } from "./oews-file";
import { areaCode, areaKind, statesOf } from "./oews-places";
import { SOC_CODE } from "./soc";
import { Tally } from "./tally";

const COLUMNS = {
  area: "AREA",
  areaTitle: "AREA_TITLE",
  areaType: "AREA_TYPE",
  code: "OCC_CODE",
};

/** Columns that not every copy has. */
const OPTIONAL: Record<string, string> = {
  state: "PRIM_STATE",
  level: "O_GROUP",
  ...FIGURE_COLUMNS,
};

/** An empty cell is all that a copy has where the publisher had a marker: nothing says which. */
const EMPTY: Markers = { "": "not-in-copy" };
const MARKERS: UnitMarkers = { jobs: EMPTY, error: EMPTY, hour: EMPTY, year: EMPTY };

const sheetOf = (file: PublishedFile) => findSheet(file, null);

/** The survey is taken in May; the copies say the year in their names, as the publisher's files do. */
const sourceOf = (file: PublishedFile) =>
  oewsCopySource(`May ${namedYear(file, "state_M2025.csv")}`);

/** OEWS wages by state and area, as public copies keep them: text, figures under published names. */
export const oewsCopy: Reader = {
  publication: "OEWS wages by place, copy",
  inParts: true,
  columns: [...Object.values(COLUMNS), FIGURE_COLUMNS.location_quotient],
  source: sourceOf,
  recognises: (file) => hasHeader(sheetOf(file), 1, ["AREA_TYPE", "OCC_CODE", "LOC_QUOTIENT"]),
  read(file) {
    const source_id = sourceOf(file).id;
    const sheet = sheetOf(file) as Sheet;
    const header = new Set(sheet.rows[0]?.map(squash));
    const present = Object.entries(OPTIONAL).filter(([, title]) => header.has(title));
    const figures = present.map(([name]) => name).filter((name) => name in FIGURE_COLUMNS);
    const tally = new Tally();
    const areas = new Map<string, Row>();
    const wages: Row[] = [];
    const columns = { ...COLUMNS, ...Object.fromEntries(present) };
    for (const row of rowsBelow<Record<string, string>>(file, sheet, 1, columns)) {
      const code = row.matching("code", SOC_CODE, "occupation code");
      if (!/^(detailed)?$/.test(row.text("level"))) {
        tally.drop("group of occupations");
        continue;
      }
      const area = areaOf(row);
      tally.keep(row, "code", `${code},${area.code}`);
      areas.set(area.code, { ...area, source_id });
      wages.push({
        occupation_code: code,
        source_id,
        area_code: area.code,
        industry_code: "000000",
        ...placePay(row, figures as FigureName[]),
      });
    }
    return tally.reading({ areas: [...areas.values()], wages });
  },
};

function areaOf(row: TableRow<string>) {
  const kind = areaKind(row.matching("areaType", /^[246]$/, "area type that we know"));
  const title = row.text("areaTitle");
  const code = areaCode(row.matching("area", /^\d{1,7}$/, "area code"), kind);
  return { code, kind, title, states: statesOf(title, row.text("state")) };
}

/** The figures that the copy has of the row; by the hour only where it has none by the year. */
function placePay(row: TableRow<string>, present: FigureName[]): Row {
  const yearly = row.text("mean_annual") !== "" || row.text("median_annual") !== "";
  const wanted = placeFigures(!yearly).filter((name) => present.includes(name));
  return figuresOf(row, wanted, MARKERS);
}
