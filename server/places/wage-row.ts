import type { Prisma } from "@/server/db/generated/client";
import { reasonFor } from "@/server/figures/caveat";
import type { Pay } from "./place";

/** The area that is the whole country. */
export const NATION = "99";

/** The columns of `wages` that pay is read from. */
export const wageColumns = {
  areaCode: true,
  employment: true,
  locationQuotient: true,
  meanRse: true,
  meanAnnual: true,
  p10Annual: true,
  p25Annual: true,
  medianAnnual: true,
  p75Annual: true,
  p90Annual: true,
  meanHourly: true,
  p10Hourly: true,
  p25Hourly: true,
  medianHourly: true,
  p75Hourly: true,
  p90Hourly: true,
  caveats: true,
  sourceId: true,
} satisfies Prisma.WageSelect;

export type WageRow = Prisma.WageGetPayload<{ select: typeof wageColumns }>;

/** Why a place lacks its median or its number of jobs. */
export function reasonsOf(row: WageRow): string[] {
  const noMedian = row.medianAnnual === null && row.medianHourly === null;
  return [
    ...(noMedian ? [reasonFor(row, "median_annual")] : []),
    ...(row.employment === null ? [reasonFor(row, "employment")] : []),
  ];
}

/** By the hour only where nothing is published by the year. */
export function payOf(row: WageRow): Pay {
  const yearly = row.meanAnnual !== null || row.medianAnnual !== null;
  if (!yearly && (row.meanHourly !== null || row.medianHourly !== null))
    return {
      unit: "hour",
      mean: row.meanHourly,
      p10: row.p10Hourly,
      p25: row.p25Hourly,
      median: row.medianHourly,
      p75: row.p75Hourly,
      p90: row.p90Hourly,
    };
  return {
    unit: "year",
    mean: row.meanAnnual,
    p10: row.p10Annual,
    p25: row.p25Annual,
    median: row.medianAnnual,
    p75: row.p75Annual,
    p90: row.p90Annual,
  };
}
