import type { FigureCell, Reader, Reading, Row } from "../../publication";
import type { TableRow } from "../../table";
import type { Tally } from "../tally";
import {
  type Bounds,
  codeIn,
  DATED,
  marksYes,
  numberWithin,
  optionalFigure,
  RATED,
  SUPPRESSED,
  SURVEYED,
} from "./cells";
import { ONET } from "./release";
import { tableReader } from "./table-reader";

const COLUMNS = { ...RATED, name: "Element Name", ...SURVEYED, ...DATED };
const LEVEL_COLUMNS = { ...COLUMNS, notRelevant: "Not Relevant" };

const SCALES: Record<string, { name: string; bounds: Bounds }> = {
  IM: { name: "importance", bounds: [1, 5] },
  LV: { name: "level", bounds: [0, 7] },
};

interface RatedDomain {
  domain: "skill" | "knowledge" | "work-style";
  title: string;
  elements: RegExp;
  scales: RegExp;
}

/** These tables have the same headers and differ in what they rate. Work styles have no level. */
const DOMAINS: RatedDomain[] = [
  { domain: "skill", title: "Skills", elements: /^2\.[AB]\./, scales: /^(IM|LV)$/ },
  { domain: "knowledge", title: "Knowledge", elements: /^2\.C\./, scales: /^(IM|LV)$/ },
  { domain: "work-style", title: "Work Styles", elements: /^1\.C\./, scales: /^IM$/ },
];

/** Importance and level of skills, knowledge and work styles. */
export const ratings: Reader[] = DOMAINS.map((rated) =>
  tableReader<Record<string, string>>({
    title: rated.title,
    headers: [RATED.code, RATED.scale],
    elements: rated.elements,
    columns: rated.scales.test("LV") ? LEVEL_COLUMNS : COLUMNS,
    read: (rows, tally) => readRatings(rated, rows, tally),
  }),
);

function readRatings(
  { domain, elements: known, scales }: RatedDomain,
  rows: TableRow<string>[],
  tally: Tally,
): Reading["tables"] {
  const elements = new Map<string, Row>();
  const ratings = new Map<string, Row>();
  for (const row of rows) {
    const occupation_code = codeIn(row, "code");
    const id = row.matching("element", known, domain);
    const scale = row.matching("scale", scales, "scale of this table");
    const key = `${occupation_code} ${id}`;
    tally.keep(row, "element", `${key} ${scale}`);
    elements.set(id, { id, name: row.matching("name", /\S/, "name"), domain, source_id: ONET.id });
    const rating = ratings.get(key) ?? { occupation_code, element_id: id, source_id: ONET.id };
    ratings.set(key, { ...rating, ...estimate(row, scale) });
  }
  return { elements: [...elements.values()], ratings: [...ratings.values()] };
}

/**
 * A scale's value with its standard error, on the same scale. The sample is of the people who rated
 * the importance: of those, a few rate no level.
 */
function estimate(row: TableRow<string>, scale: string): Row {
  const { name, bounds } = SCALES[scale] as (typeof SCALES)[string];
  const value = numberWithin(row, "value", bounds);
  const error = optionalFigure(row, "error");
  const sample: Row = scale === "IM" ? { sample: optionalFigure(row, "sample") } : {};
  const hidden = hiddenBy(row, scale);
  return { [name]: hidden ?? value, [`${name}_se`]: hidden ?? error, ...sample };
}

/** A level that is not relevant says nothing, however sure it is. */
function hiddenBy(row: TableRow<string>, scale: string): FigureCell | null {
  if (scale === "LV" && marksYes(row, "notRelevant")) return { missing: "not-relevant" };
  return marksYes(row, "suppress") ? SUPPRESSED : null;
}
