import { prisma } from "@/server/db/client";
import { Prisma } from "@/server/db/generated/client";

export const ROWS_A_PAGE = 50;
export const BEST_SORTS = ["median", "cases", "name"] as const;

/** What somebody asks of the best paying employers; null leaves a choice open. */
export interface BestQuery {
  socCode: string | null;
  /** two digits that the codes of a field begin with */
  field: string | null;
  /** postal abbreviation */
  state: string | null;
  fewestCases: number;
  sort: (typeof BEST_SORTS)[number];
  /** from 1 */
  page: number;
}

/** An employer's median offered wage in dollars a year for a kind of work, in the nation or an area. */
export interface BestRow {
  slug: string;
  name: string;
  roleSlug: string;
  role: string;
  area: string;
  cases: number;
  median: number;
  sourceId: string;
}

/** A page of rows, and how many there are in all. */
export interface Found<T> {
  rows: T[];
  found: number;
}

const ORDERS = {
  median: Prisma.sql`w.median DESC, w.cases DESC, c.slug, w.soc_code, w.area_code`,
  cases: Prisma.sql`w.cases DESC, w.median DESC, c.slug, w.soc_code, w.area_code`,
  name: Prisma.sql`c.name, w.median DESC, w.soc_code, w.area_code`,
};

/**
 * Employers by offered wage, the whole country or, where a state is asked for, that state and the
 * metropolitan areas that lie in it, whichever is loaded.
 */
export async function bestPayingCompanies(query: BestQuery): Promise<Found<BestRow>> {
  const { socCode, field, state, fewestCases, sort, page } = query;
  const rows = await prisma.$queryRaw<(BestRow & { found: number })[]>`
    SELECT c.slug, c.name, o.slug AS "roleSlug", o.name AS role, a.title AS area, w.cases, w.median,
      w.source_id AS "sourceId", count(*) OVER ()::int AS found
    FROM company_wages w
    JOIN companies c ON c.id = w.company_id
    JOIN areas a ON a.code = w.area_code
    ${FIRST_OCCUPATION}
    WHERE w.cases >= ${fewestCases}
      AND ${state === null ? Prisma.sql`w.area_code = '99'` : Prisma.sql`${state} = ANY (string_to_array(a.states, ' ')) AND w.area_code <> '99'`}
      AND ${socCode === null ? Prisma.sql`true` : Prisma.sql`w.soc_code = ${socCode}`}
      AND ${field === null ? Prisma.sql`true` : Prisma.sql`w.soc_code LIKE ${`${field}-%`}`}
    ORDER BY ${ORDERS[sort]} LIMIT ${ROWS_A_PAGE} OFFSET ${(page - 1) * ROWS_A_PAGE}`;
  return { rows: rows.map(({ found: _, ...row }) => row), found: rows[0]?.found ?? 0 };
}

/** Of several occupations with one SOC code the first stands for it. */
const FIRST_OCCUPATION = Prisma.sql`
  JOIN LATERAL (
    SELECT slug, name FROM occupations WHERE soc_code = w.soc_code ORDER BY code LIMIT 1
  ) o ON true`;
