import type { Reader, Reading, Row } from "../publication";
import type { Sheet } from "../sheet";
import { type Markers, rowsBelow, type TableRow } from "../table";
import {
  FIGURE_COLUMNS,
  type FigureName,
  figuresOf,
  NATION_FIGURES,
  NO_EMPLOYMENT,
  NO_ESTIMATE,
  placeFigures,
  sectorFigures,
  type UnitMarkers,
} from "./oews-figures";
import { oewsSource, surveyMonth, type TopCodes, topCodes, wageSheet } from "./oews-file";
import { areaCode, areaKind, statesOf } from "./oews-places";
import { payYear } from "./pay-year";
import { occupationLevel, SOC_CODE } from "./soc";
import { Tally } from "./tally";

const COLUMNS = {
  area: "AREA",
  areaTitle: "AREA_TITLE",
  areaType: "AREA_TYPE",
  state: "PRIM_STATE",
  industry: "NAICS",
  industryTitle: "NAICS_TITLE",
  industryGroup: "I_GROUP",
  code: "OCC_CODE",
  title: "OCC_TITLE",
  level: "O_GROUP",
  annualOnly: "ANNUAL",
  hourlyOnly: "HOURLY",
  ...FIGURE_COLUMNS,
};

type OewsRow = TableRow<keyof typeof COLUMNS>;

/** OEWS wages: the national file and those by sector, state and metropolitan area. */
export const oews: Reader = {
  publication: "OEWS wages",
  columns: Object.values(COLUMNS),
  inParts: true,
  source: (file) => oewsSource(surveyMonth(file)),
  recognises: (file) => wageSheet(file) !== undefined,
  read(file) {
    const rows = rowsBelow(file, wageSheet(file) as Sheet, 1, COLUMNS);
    return readRows(rows, oewsSource(surveyMonth(file)).id, topCodes(file));
  },
};

function readRows(rows: OewsRow[], sourceId: string, top: TopCodes | null): Reading {
  const tally = new Tally();
  const groups = new Map<string, ReturnType<typeof groupOf>>();
  const areas = new Map<string, Row>();
  const industries = new Map<string, Row>();
  const wages: Row[] = [];
  const pay_years: Row[] = [];
  for (const row of rows) {
    const group = groupOf(row, sourceId);
    // Where BLS publishes a broad occupation's parts together, its code stands for them as well.
    if (row.text("level") === "detailed" || !groups.has(group.code)) groups.set(group.code, group);
    const reason = whyDropped(row);
    if (reason) {
      tally.drop(reason);
      continue;
    }
    const wage = wageOf(row, sourceId, top);
    tally.keep(row, "code", [group.code, wage.area_code, wage.industry_code].join());
    areas.set(wage.area_code, areaOf(row, sourceId));
    industries.set(wage.industry_code, industryOf(row, sourceId));
    wages.push(wage);
    if (isNational(row)) pay_years.push(payYear(wage));
  }
  const reading = tally.reading({
    soc_groups: [...groups.values()],
    areas: [...areas.values()],
    industries: [...industries.values()],
    wages,
    pay_years,
  });
  const titles = [...groups.values()].map(({ code, title }) => [code, title] as const);
  return pay_years.length > 0 ? { ...reading, titles: new Map(titles) } : reading;
}

const isNational = (row: OewsRow) =>
  row.text("areaType") === "1" && row.text("industryGroup") === "cross-industry";

/** Why a row's wages are not kept, or undefined. */
function whyDropped(row: OewsRow): string | undefined {
  row.matching("areaType", /^[12346]$/, "area type that we know");
  const level = row.text("level");
  if (row.text("areaType") === "3") return "territory";
  if (!/^(cross-industry|sector)$/.test(row.text("industryGroup"))) return "industry below sector";
  if (level === "minor" || level === "broad") return "minor or broad group: name only";
  if (level !== "detailed" && !isNational(row)) return "group by place or sector: name only";
}

function groupOf(row: OewsRow, sourceId: string) {
  const code = row.matching("code", SOC_CODE, "occupation code");
  const level = row.matching("level", /^(total|major|minor|broad|detailed)$/, "occupation level");
  return {
    code,
    title: row.text("title"),
    level: level === "detailed" ? occupationLevel(code) : level,
    source_id: sourceId,
  };
}

function areaOf(row: OewsRow, sourceId: string): Row {
  const title = row.text("areaTitle");
  const kind = areaKind(row.text("areaType"));
  const states = kind === "nation" ? "" : statesOf(title, row.text("state"));
  return { code: areaCode(row.text("area"), kind), kind, title, states, source_id: sourceId };
}

const industryOf = (row: OewsRow, sourceId: string): Row => ({
  code: row.text("industry"),
  title: row.text("industryTitle"),
  source_id: sourceId,
});

function wageOf(row: OewsRow, sourceId: string, top: TopCodes | null) {
  return {
    occupation_code: row.text("code"),
    source_id: sourceId,
    area_code: areaCode(row.text("area"), areaKind(row.text("areaType"))),
    industry_code: row.text("industry"),
    ...figuresOf(row, wantedOf(row), markersOf(row, top)),
  };
}

function wantedOf(row: OewsRow): FigureName[] {
  if (isNational(row)) return NATION_FIGURES;
  const hourlyOnly = row.text("hourlyOnly") === "TRUE";
  return row.text("areaType") === "1" ? sectorFigures(hourlyOnly) : placeFigures(hourlyOnly);
}

/** What the markers of a row stand for: `*` depends on which wages the occupation has at all. */
function markersOf(row: OewsRow, top: TopCodes | null): UnitMarkers {
  const hourly = row.text("mean_hourly") !== "*";
  const annual = row.text("mean_annual") !== "*";
  const noHourly = row.text("annualOnly") === "TRUE" && annual ? "annual-only" : "no-estimate";
  const noAnnual = row.text("hourlyOnly") === "TRUE" && hourly ? "hourly-only" : "no-estimate";
  const wage = (star: typeof noHourly | typeof noAnnual, atLeast: number | undefined): Markers =>
    atLeast === undefined ? { "*": star } : { "*": star, "#": { atLeast } };
  return {
    jobs: NO_EMPLOYMENT,
    error: NO_ESTIMATE,
    hour: wage(noHourly, top?.hour),
    year: wage(noAnnual, top?.year),
  };
}
