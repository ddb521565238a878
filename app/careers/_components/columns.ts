import type { OccupationRow } from "@/server/explore/occupations";
import type { Order, SortKey } from "@/server/explore/query";
import { CATALOGUE } from "@/server/figures/catalogue";
import type { Citation } from "@/server/sources/citations";

type FigureColumn = keyof OccupationRow["figures"];

/** A column of the table of occupations: what it shows and how one sorts by it. */
export interface Column {
  sort: SortKey;
  heading: string;
  figure?: FigureColumn;
  /** which end a first press puts on top */
  first: Order;
}

export const COLUMNS: Column[] = [
  { sort: "title", heading: "Occupation", first: "asc" },
  { sort: "field", heading: "Field", first: "asc" },
  { sort: "pay", heading: "Average salary", figure: "salary.yearly", first: "desc" },
  { sort: "growth", heading: "Growth", figure: "outlook.growth", first: "desc" },
  { sort: "openings", heading: "Openings a year", figure: "outlook.openings", first: "desc" },
  { sort: "preparation", heading: "Preparation", figure: "preparation.time", first: "asc" },
  { sort: "education", heading: "Typical education", figure: "education.entry", first: "asc" },
  { sort: "interests", heading: "Interests", first: "asc" },
];

/** The ids of the sources that a column's figures come from. */
export function sourceIdsOf({ sort, figure }: Column, rows: OccupationRow[]): string[] {
  const ids = rows.flatMap(({ figures, sourceId }) => {
    if (figure) return figures[figure].sourceId ?? [];
    return sort === "interests" ? sourceId : [];
  });
  return [...new Set(ids)];
}

/** Sources of all the columns, in their order. */
export const sourceIdsOfTable = (rows: OccupationRow[]): string[] =>
  COLUMNS.flatMap((column) => sourceIdsOf(column, rows));

/** What a column's source mark says: publication, vintage and how the figure is had. */
export function noteOf({ figure }: Column, { source }: Citation): string {
  const method = figure
    ? CATALOGUE[figure].method
    : "The two highest of the six interests that O*NET scores for the work, the highest first. Workers are not asked: O*NET has the scores from machine learning and, for most occupations, experts.";
  return `${source.title}, ${source.vintage}. ${method}`;
}
