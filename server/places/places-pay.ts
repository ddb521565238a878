import { prisma } from "@/server/db/client";
import type { Prisma } from "@/server/db/generated/client";
import { reasonFor } from "@/server/figures/caveat";
import { allPlaces } from "./areas";
import type { Pay, PlacePay, PlacesPay } from "./place";
import { isWider, memberWith } from "./wider";

const NATION = "99";

const select = {
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
  area: { select: { priceLevel: true } },
} satisfies Prisma.WageSelect;

type WageRow = Prisma.WageGetPayload<{ select: typeof select }>;

/** What the occupation of a role earns in every place (OEWS); null where no place has an estimate. */
export async function findPlacesPay(slug: string): Promise<PlacesPay | null> {
  const [group, places] = await Promise.all([
    prisma.socGroup.findFirst({
      where: { wageOccupations: { some: { roles: { some: { slug } } } } },
      relationLoadStrategy: "join",
      select: {
        code: true,
        title: true,
        wageOccupations: memberWith(slug),
        wages: { where: { industryCode: "000000" }, select },
      },
    }),
    allPlaces(),
  ]);
  const local = group?.wages.filter((row) => row.areaCode !== NATION) ?? [];
  if (!group || local.length === 0) return null;
  const byCode = new Map(local.map((row) => [row.areaCode, row]));
  const nation = group.wages.find((row) => row.areaCode === NATION);
  return {
    code: group.code,
    title: group.title,
    isWider: isWider(group),
    places: places.flatMap((place) => {
      const row = byCode.get(place.code);
      return row ? [{ ...place, ...figuresOf(row) }] : [];
    }),
    nation: nation ? payOf(nation) : null,
    missing: [...new Set(local.flatMap(reasonsOf))],
    withErrors: local.some(({ meanRse }) => meanRse !== null),
    sourceIds: [...new Set(local.map(({ sourceId }) => sourceId))],
    nationSourceId: nation?.sourceId ?? null,
    priceSourceId: local.find((row) => row.area.priceLevel)?.area.priceLevel?.sourceId ?? null,
  };
}

function figuresOf(row: WageRow): Omit<PlacePay, "code" | "kind" | "title" | "states"> {
  const { employment, locationQuotient, area } = row;
  const { priceLevel } = area;
  return {
    ...payOf(row),
    employment,
    locationQuotient,
    prices: priceLevel && { level: priceLevel.level, ofState: priceLevel.scope === "state" },
  };
}

/** Why a place lacks its median or its number of jobs. */
function reasonsOf(row: WageRow): string[] {
  const noMedian = row.medianAnnual === null && row.medianHourly === null;
  return [
    ...(noMedian ? [reasonFor(row, "median_annual")] : []),
    ...(row.employment === null ? [reasonFor(row, "employment")] : []),
  ];
}

/** By the hour only where nothing is published by the year. */
function payOf(row: WageRow): Pay {
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

export { figuresOf, NATION, payOf, select as wageColumns };
