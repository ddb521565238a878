import { prisma } from "@/server/db/client";

/** An employer is called best paying only where so many cases stand behind its median. */
export const FEWEST_CASES = 5;
/** How many employers a role's page names. */
export const SHOWN = 5;

/**
 * An employer that files for a role's SOC code: `best` has the highest median offered wage in the whole
 * country (dollars a year, of `count` cases), `most` is among those with most certified filings (`count`).
 */
export interface RoleEmployer {
  kind: "best" | "most";
  socCode: string;
  slug: string;
  name: string;
  count: number;
  median: number | null;
  sourceId: string;
}

/** The employers that file for the occupations of these roles, in one query. */
export function findRoleEmployers(slugs: string[]): Promise<RoleEmployer[]> {
  return prisma.$queryRaw<RoleEmployer[]>`
    WITH codes AS (
      SELECT DISTINCT o.soc_code AS code FROM roles r
      JOIN occupations o ON o.code = r.occupation_code WHERE r.slug = ANY (${slugs})
    ), best AS (
      SELECT DISTINCT ON (w.soc_code) 'best' AS kind, w.soc_code, w.company_id, w.cases AS count,
        w.median, w.source_id
      FROM codes JOIN company_wages w ON w.soc_code = codes.code AND w.area_code = '99'
      WHERE w.cases >= ${FEWEST_CASES}
      ORDER BY w.soc_code, w.median DESC, w.cases DESC, w.company_id
    ), most AS (
      SELECT 'most' AS kind, r.soc_code, r.company_id, r.filings AS count, NULL::int AS median,
        NULL AS source_id
      FROM codes CROSS JOIN LATERAL (
        SELECT * FROM company_roles WHERE soc_code = codes.code
        ORDER BY filings DESC, company_id LIMIT ${SHOWN}
      ) r
    )
    SELECT kind, e.soc_code AS "socCode", slug, name, count, median,
      coalesce(e.source_id, c.source_id) AS "sourceId"
    FROM (TABLE best UNION ALL TABLE most) e
    JOIN companies c ON c.id = e.company_id
    ORDER BY count DESC, slug`;
}
