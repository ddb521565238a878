import type { FigureCell, Reading, Row } from "../../publication";
import type { ReleasedReader } from "../../released";
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
import { type Elements, type OnetTable, tableReader } from "./table-reader";

const COLUMNS = {
  ...RATED,
  name: "Element Name",
  ...SURVEYED,
  notRelevant: "Not Relevant",
  ...DATED,
};

const SCALES: Record<string, { name: string; bounds: Bounds }> = {
  IM: { name: "importance", bounds: [1, 5] },
  LV: { name: "level", bounds: [0, 7] },
};

type Column = keyof typeof COLUMNS;
type Domain = "skill" | "knowledge";

const SKILLS = "Skills";
const [ESSENTIAL, TRANSFERABLE, KNOWLEDGE] = [/^2\.A\./, /^2\.B\./, /^2\.C\./];

/** These tables have the same headers and differ in what they rate. */
export const ratings: ReleasedReader[] = [
  ratingsReader("skill", { title: SKILLS, elements: { some: [ESSENTIAL, TRANSFERABLE] } }),
  ratingsReader("skill", {
    title: "Essential Skills",
    inPlaceOf: SKILLS,
    elements: { some: [ESSENTIAL], none: TRANSFERABLE },
  }),
  ratingsReader("skill", {
    title: "Transferable Skills",
    inPlaceOf: SKILLS,
    elements: { some: [TRANSFERABLE], none: ESSENTIAL },
  }),
  ratingsReader("knowledge", { title: "Knowledge", elements: { some: [KNOWLEDGE] } }),
];

/** Importance and level of skills or of knowledge. */
function ratingsReader(
  domain: Domain,
  table: Pick<OnetTable<typeof COLUMNS>, "title" | "inPlaceOf"> & { elements: Elements },
): ReleasedReader {
  return tableReader({
    ...table,
    headers: [RATED.code, RATED.scale],
    columns: COLUMNS,
    read: (rows, tally) => readRatings(domain, table.elements.some, rows, tally),
  });
}

function readRatings(
  domain: Domain,
  kinds: RegExp[],
  rows: TableRow<Column>[],
  tally: Tally,
): Reading["tables"] {
  const elements = new Map<string, Row>();
  const ratings = new Map<string, Row>();
  for (const row of rows) {
    const occupation_code = codeIn(row, "code");
    const id = row.text("element");
    if (!kinds.some((kind) => kind.test(id))) row.fail("element", `"${id}" is no ${domain}.`);
    const scale = row.matching("scale", /^(IM|LV)$/, "scale of this table");
    const key = `${occupation_code} ${id}`;
    tally.keep(row, "element", `${key} ${scale}`);
    elements.set(id, { id, name: row.matching("name", /\S/, "name"), domain });
    const rating = ratings.get(key) ?? { occupation_code, element_id: id };
    ratings.set(key, { ...rating, ...estimate(row, scale) });
  }
  return { elements: [...elements.values()], ratings: [...ratings.values()] };
}

/**
 * A scale's value with its standard error, on the same scale. The sample is of the people who rated
 * the importance: of those, a few rate no level.
 */
function estimate(row: TableRow<Column>, scale: string): Row {
  const { name, bounds } = SCALES[scale] as (typeof SCALES)[string];
  const value = numberWithin(row, "value", bounds);
  const error = optionalFigure(row, "error");
  const sample: Row = scale === "IM" ? { sample: optionalFigure(row, "sample") } : {};
  const hidden = hiddenBy(row, scale);
  return { [name]: hidden ?? value, [`${name}_se`]: hidden ?? error, ...sample };
}

/** A level that is not relevant says nothing, however sure it is. */
function hiddenBy(row: TableRow<Column>, scale: string): FigureCell | null {
  if (scale === "LV" && marksYes(row, "notRelevant")) return { missing: "not-relevant" };
  return marksYes(row, "suppress") ? SUPPRESSED : null;
}
