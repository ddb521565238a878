import { prisma } from "@/server/db/client";
import { keptWithData } from "@/server/db/kept";
import { roleNames } from "./names";

/** Estimates that rest on fewer jobs, or are less sure, name no place or industry as the best paying. */
export const FEWEST_JOBS = 30;
export const HIGHEST_RSE = 30;
/** The floor where no standard error is published: it then has to keep out chance by itself. */
export const FEWEST_JOBS_UNSURE = 100;

/**
 * The best paying place or industry of a kind for an occupation code. Pay in dollars, of places the
 * median, of industries the mean; `perHour` where only that is published. `atPrices` is the pay at the
 * price level of the whole country; `rank` and `priceRank` are 1 for the highest by either.
 */
export interface BestPaying {
  occupationCode: string;
  kind: "industry" | "state" | "metropolitan";
  name: string;
  pay: number;
  perHour: boolean;
  atPrices: number | null;
  rank: number;
  priceRank: number;
  /** how many of the kind are ranked: those with a published figure and enough jobs */
  ranked: number;
  employment: number | null;
  rse: number | null;
  sourceId: string;
  priceSourceId: string | null;
}

/**
 * For the occupation of each of these roles the best paying industry, state and metropolitan area
 * (OEWS), places by their median, as published and at average prices; ties go to more jobs.
 * Territories take no part.
 */
export async function findBestPaying(slugs: string[]): Promise<BestPaying[]> {
  const [names, best] = await Promise.all([roleNames(), bestByCode()]);
  const codes = new Set(slugs.map((slug) => names.get(slug)?.occupation.wageCode));
  return [...codes].flatMap((code) => (code && best.get(code)) || []);
}

/** Of all occupations: the database takes half as long for them at once as for some after the other. */
const bestByCode = keptWithData("best paying", async () => {
  const byCode = new Map<string, BestPaying[]>();
  for (const row of await findBest()) {
    const known = byCode.get(row.occupationCode);
    if (known) known.push(row);
    else byCode.set(row.occupationCode, [row]);
  }
  return byCode;
});

function findBest(): Promise<BestPaying[]> {
  return prisma.$queryRaw<BestPaying[]>`
    WITH candidates AS (
      SELECT w.occupation_code, w.employment, w.mean_rse, w.source_id, p.level,
        p.source_id AS price_source_id,
        CASE WHEN w.industry_code = '000000' THEN a.kind ELSE 'industry' END AS kind,
        CASE WHEN w.industry_code = '000000' THEN a.title ELSE i.title END AS name,
        CASE WHEN w.industry_code = '000000' THEN w.median_annual ELSE w.mean_annual END AS yearly,
        CASE WHEN w.industry_code = '000000' THEN w.median_hourly ELSE w.mean_hourly END AS hourly
      FROM wages w
      JOIN areas a ON a.code = w.area_code
      JOIN industries i ON i.code = w.industry_code
      LEFT JOIN price_levels p ON p.area_code = w.area_code
      WHERE (w.area_code <> '99' OR w.industry_code <> '000000')
        AND (w.mean_rse <= ${HIGHEST_RSE} AND w.employment >= ${FEWEST_JOBS}
          OR w.mean_rse IS NULL AND w.employment >= ${FEWEST_JOBS_UNSURE})
    ), paid AS (
      SELECT *, coalesce(yearly, hourly) AS pay, yearly IS NULL AS per_hour,
        coalesce(yearly, hourly) / level * 100 AS at_prices
      FROM candidates
      WHERE kind IN ('industry', 'state', 'metropolitan') AND coalesce(yearly, hourly) IS NOT NULL
    ), ranked AS (
      SELECT *,
        row_number() OVER (PARTITION BY occupation_code, kind
          ORDER BY per_hour, pay DESC, employment DESC, name) AS rank,
        row_number() OVER (PARTITION BY occupation_code, kind
          ORDER BY per_hour, at_prices DESC NULLS LAST, employment DESC, name) AS price_rank,
        count(*) OVER (PARTITION BY occupation_code, kind) AS ranked
      FROM paid
    )
    SELECT occupation_code AS "occupationCode", kind, name, pay, per_hour AS "perHour",
      at_prices AS "atPrices", rank::int, price_rank::int AS "priceRank",
      ranked::int, employment,
      mean_rse AS rse, source_id AS "sourceId", price_source_id AS "priceSourceId"
    FROM ranked WHERE rank = 1 OR price_rank = 1 AND kind <> 'industry'`;
}
