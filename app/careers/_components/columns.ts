import type { LocalPrices } from "@/server/explore/local";
import type { LocalFigures, OccupationRow } from "@/server/explore/occupations";
import type { Order, SortKey } from "@/server/explore/query";
import { CATALOGUE } from "@/server/figures/catalogue";
import type { Figure } from "@/server/figures/figure";
import type { Citation } from "@/server/sources/citations";

type FigureColumn = keyof OccupationRow["figures"];

/** A column of the table of occupations: what it shows and how one sorts by it. */
export interface Column {
  sort: SortKey;
  heading: string;
  figure?: FigureColumn;
  /** a figure of the place that the rows are seen from, and how it is had */
  local?: { figure: keyof LocalFigures; method: string };
  /** which end a first press puts on top */
  first: Order;
}

const PAY: Column = {
  sort: "pay",
  heading: "Average salary",
  figure: "salary.yearly",
  first: "desc",
};

const TITLE: Column = { sort: "title", heading: "Occupation", first: "asc" };
const FIELD: Column = { sort: "field", heading: "Field", first: "asc" };

const OTHERS: Column[] = [
  { sort: "growth", heading: "Growth", figure: "outlook.growth", first: "desc" },
  { sort: "openings", heading: "Openings a year", figure: "outlook.openings", first: "desc" },
  { sort: "preparation", heading: "Preparation", figure: "preparation.time", first: "asc" },
  { sort: "education", heading: "Typical education", figure: "education.entry", first: "asc" },
  { sort: "interests", heading: "Interests", first: "asc" },
];

/** The columns of a table; those of a place take the room of the field. */
export const columnsOf = (there: LocalPrices | null): Column[] =>
  there ? [TITLE, ...localColumns(there), ...OTHERS] : [TITLE, FIELD, PAY, ...OTHERS];

function localColumns({ place: { title }, prices }: LocalPrices): Column[] {
  const level = prices
    ? ` (${prices.level}${prices.ofState ? ", that of its state" : ""}; the whole country is 100)`
    : "";
  const column = (sort: SortKey, heading: string, figure: keyof LocalFigures, method: string) => ({
    sort,
    heading,
    local: { figure, method },
    first: "desc" as const,
  });
  return [
    column(
      "pay",
      `Median pay in ${title}`,
      "median",
      "Half of the employees there earn less than this, half earn more.",
    ),
    column(
      "prices",
      "At average prices",
      "atPrices",
      `The median divided by the price level of ${title}${level}: what it buys, in dollars at the average prices of the country.`,
    ),
    column(
      "jobs",
      `Jobs in ${title}`,
      "jobs",
      "Jobs of employees there, as the survey estimates them.",
    ),
  ];
}

/** What a row has in a column; null where the column shows no figure. */
export function figureIn({ figure, local }: Column, row: OccupationRow): Figure | null {
  if (local) return row.local?.[local.figure] ?? null;
  return figure ? row.figures[figure] : null;
}

/** The ids of the sources that a column's figures come from. */
export function sourceIdsOf(column: Column, rows: OccupationRow[]): string[] {
  const ids = rows.flatMap((row) => {
    if (column.sort === "interests") return row.sourceId;
    // Pay at average prices is worked out from the pay and from the prices.
    const worked = column.sort === "prices" ? row.local?.median.sourceId : undefined;
    return [worked, figureIn(column, row)?.sourceId].filter((id) => id !== undefined);
  });
  return [...new Set(ids)];
}

/** Sources of all the columns, in their order. */
export const sourceIdsOfTable = (rows: OccupationRow[], columns: Column[]): string[] =>
  columns.flatMap((column) => sourceIdsOf(column, rows));

/** What a column's source mark says: publication, vintage and how the figure is had. */
export function noteOf({ figure, local }: Column, { source }: Citation): string {
  const method = figure
    ? CATALOGUE[figure].method
    : (local?.method ??
      "The two highest of the six interests that O*NET scores for the work, the highest first. Workers are not asked: O*NET has the scores from machine learning and, for most occupations, experts.");
  return `${source.title}, ${source.vintage}. ${method}`;
}
