import type { Facet, FacetId } from "./facets";
import type { OccupationRow } from "./occupations";
import { ENTRY_LEVELS, type Option } from "./options";
import { type ExploreQuery, type Order, type SortKey, withChoices } from "./query";
import { amountIn, nameIn, payIn } from "./values";

export const ROWS_A_PAGE = 50;

/** A choice that was made, with the query that takes it back and how many that would find. */
export interface Active {
  facet: Facet;
  option: Option;
  without: ExploreQuery;
  found: number;
}

/** A page of the table. */
export interface Explored {
  rows: OccupationRow[];
  found: number;
  /** from 1; the last one where the query asks for a later one */
  page: number;
  pages: number;
  /** for every choice how many it would find beside the other facets' choices */
  counts: Record<FacetId, Record<string, number>>;
  active: Active[];
}

/** Filters, sorts and counts occupations, and takes one page of them. */
export function explore(
  occupations: OccupationRow[],
  facets: Facet[],
  query: ExploreQuery,
): Explored {
  const found = matching(occupations, facets, query);
  const pages = Math.max(1, Math.ceil(found.length / ROWS_A_PAGE));
  const page = Math.min(query.page, pages);
  const first = (page - 1) * ROWS_A_PAGE;
  return {
    rows: sorted(found, query.sort, query.order).slice(first, first + ROWS_A_PAGE),
    found: found.length,
    page,
    pages,
    counts: Object.fromEntries(
      facets.map((facet) => [facet.id, countsOf(occupations, facets, facet, query)]),
    ) as Explored["counts"],
    active: activeOf(occupations, facets, query),
  };
}

/** The rows that the query's choices find, on whatever page they stand. */
export const matching = (
  occupations: OccupationRow[],
  facets: Facet[],
  query: ExploreQuery,
): OccupationRow[] => occupations.filter((row) => passes(row, facets, query));

/** Whether a row meets the choices of these facets. */
function passes(row: OccupationRow, facets: Facet[], { chosen }: ExploreQuery): boolean {
  return facets.every(({ id, options }) => {
    const made = chosen[id];
    return (
      made.length === 0 || options.some(({ value, holds }) => made.includes(value) && holds(row))
    );
  });
}

function countsOf(
  occupations: OccupationRow[],
  facets: Facet[],
  facet: Facet,
  query: ExploreQuery,
): Record<string, number> {
  const others = facets.filter(({ id }) => id !== facet.id);
  const open = occupations.filter((row) => passes(row, others, query));
  return Object.fromEntries(
    facet.options.map(({ value, holds }) => [value, open.filter(holds).length]),
  );
}

function activeOf(occupations: OccupationRow[], facets: Facet[], query: ExploreQuery): Active[] {
  return facets.flatMap((facet) =>
    facet.options
      .filter(({ value }) => query.chosen[facet.id].includes(value))
      .map((option) => {
        const left = query.chosen[facet.id].filter((value) => value !== option.value);
        const without = withChoices(query, facet.id, left);
        const found = occupations.filter((row) => passes(row, facets, without)).length;
        return { facet, option, without, found };
      }),
  );
}

const rank = <T>(list: T[], value: T | null) => {
  const at = value === null ? -1 : list.indexOf(value);
  return at === -1 ? null : at;
};

/** What a row is sorted by; null, where the figure is missing, comes last in either order. */
const KEYS: Record<SortKey, (row: OccupationRow) => number | string | null> = {
  title: ({ title }) => title,
  field: ({ field }) => field.name,
  pay: (row) => payIn(row, "own"),
  prices: (row) => payIn(row, "average"),
  jobs: ({ local }) => (local ? amountIn(local.jobs) : null),
  growth: ({ figures }) => amountIn(figures["outlook.growth"]),
  openings: ({ figures }) => amountIn(figures["outlook.openings"]),
  preparation: ({ jobZone }) => jobZone,
  education: ({ figures }) => rank(ENTRY_LEVELS, nameIn(figures["education.entry"])),
  interests: ({ interests }) => (interests.length === 0 ? null : interests.join()),
};

/** The rows in this order, those alike by title. */
export function sorted(rows: OccupationRow[], key: SortKey, order: Order): OccupationRow[] {
  const keyed = rows.map((row) => ({ row, key: KEYS[key](row) }));
  const sign = order === "asc" ? 1 : -1;
  return keyed
    .sort((a, b) => {
      if (a.key === null || b.key === null)
        return Number(a.key === null) - Number(b.key === null) || byTitle(a.row, b.row);
      return sign * compareKeys(a.key, b.key) || byTitle(a.row, b.row);
    })
    .map(({ row }) => row);
}

const compareKeys = (a: number | string, b: number | string): number =>
  typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "en");

const byTitle = (a: OccupationRow, b: OccupationRow) => a.title.localeCompare(b.title, "en");
