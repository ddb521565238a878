import { prisma } from "@/server/db/client";
import { Prisma } from "@/server/db/generated/client";

/** An employer is called best paying only where so many cases stand behind its median. */
export const FEWEST_CASES = 5;
/** How many employers a role's page names. */
const SHOWN = 5;

/**
 * An employer that files for a role's SOC code: `best` has the highest median offered wage in the whole
 * country (dollars a year, of `count` cases), `most` is among those with most certified filings
 * (`count`), `both` among those that filed for every role asked for (`count` for each, the smallest).
 */
export interface RoleEmployer {
  kind: "best" | "most" | "both";
  /** "" of `both` */
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
    ), both_roles AS (${slugs.length === 2 ? OF_BOTH : NONE})
    SELECT kind, e.soc_code AS "socCode", slug, name, count, median,
      coalesce(e.source_id, c.source_id) AS "sourceId"
    FROM (TABLE best UNION ALL TABLE most UNION ALL TABLE both_roles) e
    JOIN companies c ON c.id = e.company_id
    ORDER BY count DESC, slug`;
}

const NONE = Prisma.sql`
  SELECT 'both' AS kind, '' AS soc_code, '' AS company_id, 0 AS count, NULL::int AS median,
    NULL AS source_id WHERE false`;

/** Only where the two are of different codes. */
const OF_BOTH = Prisma.sql`
  SELECT 'both' AS kind, '' AS soc_code, r.company_id, min(r.filings) AS count, NULL::int AS median,
    NULL AS source_id
  FROM codes JOIN company_roles r ON r.soc_code = codes.code
  GROUP BY r.company_id HAVING count(*) = 2
  ORDER BY min(r.filings) DESC, r.company_id LIMIT ${SHOWN}`;
