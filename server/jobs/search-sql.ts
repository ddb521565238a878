import { Prisma } from "@/server/db/generated/client";
import { COUNTED, ROWS_A_PAGE } from "./limits";
import { type JobQuery, type JobSort, WITHIN_DAYS } from "./query";

export interface Count {
  value: string;
  count: number;
}

/** The one row that the statement answers. */
export interface Counts {
  /** of all that match, at most one more than COUNTED */
  total: number;
  /** the page's postings, in order */
  ids: string[];
  page_roles: string[];
  roles: Count[];
  places: Count[];
  employers: Count[];
  within: Count[];
  remote: number;
  with_pay: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** The day that the days among the words are counted from. */
const DAYS_SINCE = Date.UTC(2000, 0, 1);
/** So many choices of a facet are counted; places are two facets. */
const CHOICES = { roles: 20, employers: 20, places: 80 };

const ORDERS: Record<JobSort, Prisma.Sql> = {
  best: Prisma.sql`in_title DESC, new_since DESC`,
  newest: Prisma.sql`new_since DESC`,
  pay: Prisma.sql`pay_yearly DESC NULLS LAST, new_since DESC`,
};

/**
 * One statement for a page and its counts: the newest matching postings are found once, at most one more
 * than COUNTED of them, and everything else is made of those.
 * @param days looks at postings of so many days alone; null looks at all
 */
export function searchSql(query: JobQuery, today: Date, days: number | null): Prisma.Sql {
  const { words, page } = query;
  const inTitle = words
    ? Prisma.sql`title_words @@ websearch_to_tsquery('english', ${words})`
    : Prisma.sql`true`;
  const conditions = conditionsOf(query, today, days);
  return Prisma.sql`
    WITH matched AS MATERIALIZED (
      SELECT id, new_since, role_slug, employer, remote, places, pay_yearly, ${inTitle} AS in_title
      FROM job_postings
      WHERE ${Prisma.join(conditions, " AND ")}
      ORDER BY ${isManyFold(query) ? Prisma.sql`new_since + 0` : Prisma.sql`new_since`} DESC
      LIMIT ${COUNTED + 1}
    ), counted AS (SELECT count(*)::int AS total FROM matched
    ), page AS (
      SELECT id, role_slug FROM matched ORDER BY ${ORDERS[query.sort]}, id
      LIMIT ${ROWS_A_PAGE} OFFSET (SELECT greatest(0, least(${page - 1}::int,
        (least(total, ${COUNTED}::int) - 1) / ${ROWS_A_PAGE}::int)) * ${ROWS_A_PAGE}::int FROM counted)
    )
    SELECT
      (SELECT total FROM counted) AS total,
      (SELECT coalesce(array_agg(id), '{}') FROM page) AS ids,
      (SELECT coalesce(array_agg(role_slug) FILTER (WHERE role_slug IS NOT NULL), '{}') FROM page)
        AS page_roles,
      ${countsBy(Prisma.sql`role_slug`, CHOICES.roles)} AS roles,
      ${countsBy(Prisma.sql`employer`, CHOICES.employers)} AS employers,
      ${countsBy(Prisma.sql`unnest(places)`, CHOICES.places)} AS places,
      ${countsWithin(today)} AS within,
      (SELECT count(*)::int FROM matched WHERE remote) AS remote,
      (SELECT count(*)::int FROM matched WHERE pay_yearly IS NOT NULL) AS with_pay`;
}

/**
 * Whether an inverted index finds the postings: it knows no order. Sorted by an expression, they are not
 * looked for in the index of days instead, which would read the words of every posting on its way.
 */
export const isManyFold = ({ words, place, roles }: JobQuery): boolean =>
  words !== "" || place !== null || roles.length > 1;

export function conditionsOf(query: JobQuery, today: Date, days: number | null): Prisma.Sql[] {
  const { words, roles, place, remote, payAtLeast, within, employer } = query;
  const conditions = [Prisma.sql`closed_at IS NULL`];
  if (words) conditions.push(wordsCondition(words, today, days));
  else if (days !== null) conditions.push(since(today, days));
  if (roles.length === 1) conditions.push(Prisma.sql`role_slug = ${roles[0]}`);
  if (roles.length > 1) conditions.push(Prisma.sql`role_slug = ANY(${roles})`);
  if (place) conditions.push(Prisma.sql`places @> ARRAY[${place}]`);
  if (remote) conditions.push(Prisma.sql`remote`);
  if (payAtLeast) conditions.push(Prisma.sql`pay_yearly >= ${payAtLeast}::float8`);
  if (within) conditions.push(since(today, within));
  if (employer) conditions.push(Prisma.sql`employer = ${employer}`);
  return conditions;
}

/** The words, and any of the days, which are among a posting's words. */
function wordsCondition(words: string, today: Date, days: number | null): Prisma.Sql {
  const query = Prisma.sql`websearch_to_tsquery('english', ${words})`;
  if (days === null) return Prisma.sql`words @@ ${query}`;
  const last = Math.floor((today.getTime() - DAYS_SINCE) / DAY_MS);
  // Boards are east and west of us: what is of tomorrow is of now.
  const each = Array.from({ length: days + 2 }, (_, at) => `'@${last + 1 - at}'`);
  return Prisma.sql`words @@ (${query} && ${each.join("|")}::tsquery)`;
}

const since = (today: Date, days: number) =>
  Prisma.sql`new_since >= ${daysBefore(today, days)}::date`;

const countsBy = (what: Prisma.Sql, most: number) => Prisma.sql`
  (SELECT coalesce(json_agg(json_build_object('value', value, 'count', count)), '[]') FROM (
    SELECT value, count(*)::int AS count FROM (SELECT ${what} AS value FROM matched) one
    WHERE value IS NOT NULL GROUP BY value ORDER BY count DESC, value LIMIT ${most}) counts)`;

function countsWithin(today: Date): Prisma.Sql {
  const each = WITHIN_DAYS.map(
    (days) => Prisma.sql`json_build_object('value', ${String(days)}::text, 'count',
      count(*) FILTER (WHERE ${since(today, days)}))`,
  );
  return Prisma.sql`(SELECT json_build_array(${Prisma.join(each)}) FROM matched)`;
}

const daysBefore = (today: Date, days: number): string =>
  new Date(today.getTime() - days * DAY_MS).toISOString().slice(0, 10);
