import type { Reader, Reading, Row, Sheet } from "../publication";
import { type Markers, rowsBelow, type TableRow } from "../table";
import {
  FIGURE_COLUMNS,
  FIGURE_NAMES,
  figuresOf,
  NO_EMPLOYMENT,
  NO_ESTIMATE,
  PLACE_FIGURES,
  type UnitMarkers,
} from "./oews-figures";
import { oewsSource, surveyMonth, type TopCodes, topCodes, wageSheet } from "./oews-file";
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

/** AREA_TYPE; 3 is a territory, which is neither a state nor a part of one. */
const AREA_KINDS: Record<string, string> = {
  1: "nation",
  2: "state",
  4: "metropolitan",
  6: "nonmetropolitan",
};

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
  const groups = new Map<string, Row>();
  const areas = new Map<string, Row>();
  const industries = new Map<string, Row>();
  const wages: Row[] = [];
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
  }
  return tally.reading({
    soc_groups: [...groups.values()],
    areas: [...areas.values()],
    industries: [...industries.values()],
    wages,
  });
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
  // A metropolitan area can lie in several states: its title names all of them, PRIM_STATE one.
  const inTitle = title.match(/, ([A-Z]{2}(?:-[A-Z]{2})*)$/)?.[1]?.replaceAll("-", " ");
  const kind = AREA_KINDS[row.text("areaType")] as string;
  const states = kind === "nation" ? "" : (inTitle ?? row.text("state"));
  return { source_id: sourceId, code: row.text("area"), kind, title, states };
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
    area_code: row.text("area"),
    industry_code: row.text("industry"),
    ...figuresOf(row, isNational(row) ? FIGURE_NAMES : PLACE_FIGURES, markersOf(row, top)),
  };
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
