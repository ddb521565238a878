import { prisma } from "@/server/db/client";
import { Prisma } from "@/server/db/generated/client";

/** Estimates that rest on fewer workers, or are less sure, name no place as the best paying. */
const FEWEST_WORKERS = 30;
const HIGHEST_RSE = 30;

/** The best paying place of a kind for an occupation code; wages in dollars. */
export interface BestPaying {
  occupationCode: string;
  kind: "industry" | "state" | "metropolitan";
  name: string;
  meanAnnual: number | null;
  meanHourly: number | null;
  employment: number | null;
  rse: number | null;
  sourceId: string;
}

/**
 * For the occupation of each of these roles the best paying industry, state and metropolitan area in
 * OEWS, ties by employment; where OEWS has no metropolitan wages, the metropolitan area of the local
 * wages.
 */
export async function findBestPaying(slugs: string[]): Promise<BestPaying[]> {
  const [published, local] = await Promise.all([findInWages(slugs), findInLocalWages(slugs)]);
  const has = (code: string) =>
    published.some((best) => best.occupationCode === code && best.kind === "metropolitan");
  return [...published, ...local.filter((best) => !has(best.occupationCode))];
}

/** The codes under which the wages of these roles are published. */
const codesOf = (slugs: string[]) => Prisma.sql`
  ARRAY(
    SELECT o.wage_code FROM roles r JOIN occupations o ON o.code = r.occupation_code
    WHERE r.slug = ANY (${slugs})
  )`;

function findInWages(slugs: string[]) {
  return prisma.$queryRaw<BestPaying[]>`
    WITH places AS (
      SELECT w.*, CASE WHEN w.industry_code = '000000' THEN a.kind ELSE 'industry' END AS kind,
        CASE WHEN w.industry_code = '000000' THEN a.title ELSE i.title END AS name
      FROM wages w
      JOIN areas a ON a.source_id = w.source_id AND a.code = w.area_code
      JOIN industries i ON i.code = w.industry_code
      WHERE w.occupation_code = ANY (${codesOf(slugs)})
        AND (w.area_code <> '99' OR w.industry_code <> '000000')
        AND w.employment >= ${FEWEST_WORKERS} AND w.mean_rse <= ${HIGHEST_RSE}
    )
    SELECT DISTINCT ON (occupation_code, kind)
      occupation_code AS "occupationCode", kind, name, mean_annual AS "meanAnnual",
      mean_hourly AS "meanHourly", employment, mean_rse AS rse, source_id AS "sourceId"
    FROM places
    WHERE kind IN ('industry', 'state', 'metropolitan')
      AND coalesce(mean_annual, mean_hourly) IS NOT NULL
    ORDER BY occupation_code, kind, mean_annual DESC NULLS LAST, mean_hourly DESC, employment DESC`;
}

function findInLocalWages(slugs: string[]) {
  return prisma.$queryRaw<BestPaying[]>`
    SELECT DISTINCT ON (w.occupation_code)
      w.occupation_code AS "occupationCode", a.kind, a.title AS name,
      CASE WHEN w.unit = 'year' THEN w.mean END AS "meanAnnual",
      CASE WHEN w.unit = 'hour' THEN w.mean END AS "meanHourly",
      NULL::int AS employment, NULL::float AS rse, w.source_id AS "sourceId"
    FROM local_wages w
    JOIN areas a ON a.source_id = w.source_id AND a.code = w.area_code
    WHERE w.occupation_code = ANY (${codesOf(slugs)}) AND a.kind = 'metropolitan'
    ORDER BY w.occupation_code, w.mean DESC, a.title`;
}
