import { z } from "zod";
import { FACET_IDS, type Facet, type FacetId } from "./facets";
import type { QueryPlace } from "./values";

const SORT_KEYS = [
  "title",
  "field",
  "pay",
  "prices",
  "jobs",
  "growth",
  "openings",
  "preparation",
  "education",
  "interests",
] as const;

export type SortKey = (typeof SORT_KEYS)[number];
export type Order = "asc" | "desc";

/** What somebody asks of the table: choices by facet, the order of rows, and the page from 1. */
export interface ExploreQuery {
  chosen: Record<FacetId, string[]>;
  sort: SortKey;
  order: Order;
  page: number;
  /** the place whose pay is shown; null for the whole country */
  place: QueryPlace | null;
}

/** The parameters of an address, as Next hands them. */
export type Params = Record<string, string | string[] | undefined>;

const sortParam = z.templateLiteral([z.enum(SORT_KEYS), "-", z.enum(["asc", "desc"])]);
const pageParam = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform(Number);

const DEFAULT_SORT = "title-asc";
/** So much of a bad value is repeated to the reader. */
const QUOTED = 40;

/** Nothing chosen: every occupation by title. */
export const EVERYTHING: ExploreQuery = {
  chosen: Object.fromEntries(FACET_IDS.map((id) => [id, []])) as unknown as Record<
    FacetId,
    string[]
  >,
  sort: "title",
  order: "asc",
  page: 1,
  place: null,
};

/**
 * Reads an address. A value that is no choice counts as none was made, and a note says so; parameters
 * that are not ours are let be.
 */
export function readQuery(
  params: Params,
  facets: Facet[],
  place: QueryPlace | null = null,
): { query: ExploreQuery; notes: string[] } {
  const notes: string[] = [];
  const chosen = { ...EVERYTHING.chosen };
  for (const facet of facets) {
    const read = readChoices(valuesOf(params, facet.id), facet);
    chosen[facet.id] = read.chosen;
    notes.push(...read.notes);
  }
  const sort = readSort(params, place);
  const page = readOne(params, "page", pageParam, 1);
  if (sort.bad !== null) notes.push(`“${sort.bad}” is no order of the table: it is by title.`);
  if (page.bad !== null) notes.push(`“${page.bad}” is no page: this is the first.`);
  const [key, order] = sort.value.split("-") as [SortKey, Order];
  return { query: { chosen, sort: key, order, page: page.value, place }, notes };
}

/** What is sorted by in a place alone: without one the table has no such column. */
const OF_PLACES: string[] = ["prices", "jobs"] satisfies SortKey[];

function readSort(params: Params, place: QueryPlace | null) {
  const sort = readOne(params, "sort", sortParam, DEFAULT_SORT);
  if (place || !OF_PLACES.includes(sort.value.split("-")[0] as string)) return sort;
  return { value: DEFAULT_SORT, bad: sort.value };
}

/** The non-empty values of a parameter: a form sends the fields that were left open as empty. */
const valuesOf = (params: Params, name: string): string[] =>
  [params[name]].flat().filter((value) => value !== undefined && value !== "") as string[];

function readChoices(values: string[], facet: Facet): { chosen: string[]; notes: string[] } {
  const choice = z.enum(facet.options.map(({ value }) => value));
  const distinct = [...new Set(values)];
  const known = distinct.filter((value) => choice.safeParse(value).success);
  const unknown = distinct.filter((value) => !known.includes(value));
  const chosen = facet.several ? known : known.slice(0, 1);
  const notes = unknown
    .slice(0, 1)
    .map((value) => `${facet.label}: “${value.slice(0, QUOTED)}” is not one of the choices.`);
  if (chosen.length < known.length)
    notes.push(`${facet.label}: only the first of your choices is used.`);
  return { chosen, notes };
}

function readOne<T>(
  params: Params,
  name: string,
  schema: z.ZodType<T>,
  fallback: T,
): { value: T; bad: string | null } {
  const [text] = valuesOf(params, name);
  if (text === undefined) return { value: fallback, bad: null };
  const read = schema.safeParse(text);
  return read.success
    ? { value: read.data, bad: null }
    : { value: fallback, bad: text.slice(0, QUOTED) };
}

/** The address of a query; what is as it is by default is left out. */
export function addressOf({ chosen, sort, order, page, place }: ExploreQuery): string {
  const params = new URLSearchParams(
    FACET_IDS.flatMap((id) => chosen[id].map((value) => [id, value])),
  );
  if (place) params.set("place", place.code);
  if (place?.at === "average") params.set("prices", place.at);
  if (`${sort}-${order}` !== DEFAULT_SORT) params.set("sort", `${sort}-${order}`);
  if (page > 1) params.set("page", String(page));
  return params.size === 0 ? "/careers" : `/careers?${params}`;
}

/** The same query with other choices of a facet, from its first page. */
export const withChoices = (query: ExploreQuery, id: FacetId, values: string[]): ExploreQuery => ({
  ...query,
  chosen: { ...query.chosen, [id]: values },
  page: 1,
});

/** The same query of the whole country, from its first page. */
export const withoutPlace = (query: ExploreQuery): ExploreQuery => ({
  ...query,
  ...(OF_PLACES.includes(query.sort) && { sort: EVERYTHING.sort, order: EVERYTHING.order }),
  place: null,
  page: 1,
});
