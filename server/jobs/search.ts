import { prisma } from "@/server/db/client";
import { COUNTED, ROWS_A_PAGE } from "./limits";
import type { JobRow } from "./posting";
import type { JobQuery } from "./query";
import { findNames, type Names, ROW, rowOf } from "./rows";
import { type Count, type Counts, isManyFold, searchSql } from "./search-sql";

/** A choice that narrows the results, and how many it leaves. */
export interface JobChoice {
  /** as the query has it */
  value: string;
  label: string;
  count: number;
}

/** What the results can be narrowed to, the most frequent first. */
export interface JobFacets {
  roles: JobChoice[];
  /** states, by code */
  states: JobChoice[];
  /** metropolitan areas, by code */
  areas: JobChoice[];
  employers: JobChoice[];
  /** by number of days */
  within: JobChoice[];
  remote: number;
  /** that state their least pay, so that a filter by pay can find them */
  withPay: number;
}

/** A page of results. */
export interface JobsFound {
  rows: JobRow[];
  /** at most COUNTED */
  total: number;
  /** there are more than `total`: it and the facets are then of the newest ones */
  more: boolean;
  /** from 1; the last one where the query asks for a later one */
  page: number;
  pages: number;
  facets: JobFacets;
}

/**
 * Open postings that a query finds, at most the newest COUNTED: those with its words in the title first,
 * then by day.
 * @param today the day from which "posted within" counts back
 */
export async function findJobs(query: JobQuery, today = new Date()): Promise<JobsFound> {
  const counts = await countNewest(query, today);
  const total = Math.min(counts.total, COUNTED);
  const pages = Math.max(1, Math.ceil(total / ROWS_A_PAGE));
  const [found, names] = await Promise.all([
    prisma.jobPosting.findMany({ where: { id: { in: counts.ids } }, select: ROW }),
    findNames([...counts.page_roles, ...counts.roles.map(({ value }) => value)]),
  ]);
  const byId = new Map(found.map((row) => [row.id, row]));
  return {
    rows: counts.ids.flatMap((id) => {
      const row = byId.get(id);
      return row ? [rowOf(row, names)] : [];
    }),
    total,
    more: counts.total > COUNTED,
    page: Math.min(query.page, pages),
    pages,
    facets: facetsOf(counts, names),
  };
}

/** Boards hold postings of some sixty days: to look at more than these alone saves nothing. */
const WORTH_DAYS = 20;

/**
 * What common words or a large state match is too much to sort: the last day tells how many days have
 * enough of it.
 */
async function countNewest(query: JobQuery, today: Date): Promise<Counts> {
  const find = async (days: number | null) => {
    const [counts] = await prisma.$queryRaw<[Counts]>(searchSql(query, today, days));
    return counts;
  };
  if (!isManyFold(query) || query.within !== null) return find(null);
  const lastDay = await find(1);
  if (lastDay.total > COUNTED) return lastDay;
  const days = Math.ceil((2 * COUNTED) / lastDay.total);
  if (days > WORTH_DAYS) return find(null);
  const lately = await find(days);
  return lately.total > COUNTED ? lately : find(null);
}

function facetsOf(counts: Counts, { roles, places }: Names): JobFacets {
  const named = (list: Count[], labelOf: (value: string) => string | undefined): JobChoice[] =>
    list.flatMap(({ value, count }) => {
      const label = labelOf(value);
      return label ? [{ value, label, count }] : [];
    });
  const placed = (isState: boolean) =>
    named(counts.places, (code) => {
      const place = places.get(code);
      return place && (place.kind === "state") === isState ? place.title : undefined;
    });
  return {
    roles: named(counts.roles, (slug) => roles.get(slug)),
    states: placed(true),
    areas: placed(false),
    employers: named(counts.employers, (name) => name),
    within: named(counts.within, (days) => (days === "1" ? "Since yesterday" : `${days} days`)),
    remote: counts.remote,
    withPay: counts.with_pay,
  };
}
