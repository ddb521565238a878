import { prisma } from "@/server/db/client";

/** Wages of an occupation in one area, in dollars by `unit`. */
export interface AreaPay {
  areaCode: string;
  area: string;
  unit: "hour" | "year";
  mean: number;
  /** what `LocalPay.lowLabel` says */
  low: number | null;
}

/** Wages of a role's occupation by area, all of one publication. */
export interface LocalPay {
  sourceId: string;
  vintage: string;
  lowLabel: "10th percentile" | "Lowest paid third";
  areas: AreaPay[];
}

/**
 * The wages of a role's occupation in every area with an estimate of its own, by area title: those
 * of OEWS where they are loaded, else those of the Foreign Labor Certification data center. Null
 * where neither has any.
 */
export async function findLocalPay(slug: string): Promise<LocalPay | null> {
  const areas = await findInWages(slug);
  const [rows, lowLabel] =
    areas.length > 0
      ? [areas, "10th percentile" as const]
      : [await findInLocalWages(slug), "Lowest paid third" as const];
  const sourceId = rows[0]?.sourceId;
  if (!sourceId) return null;
  const { vintage } = await prisma.source.findUniqueOrThrow({ where: { id: sourceId } });
  return { sourceId, vintage, lowLabel, areas: rows.map(({ sourceId: _, ...row }) => row) };
}

type SourcedRow = AreaPay & { sourceId: string };

const ofRole = (slug: string) => ({ wageOccupations: { some: { roles: { some: { slug } } } } });

const place = { areaCode: true, sourceId: true, area: { select: { title: true } } } as const;

async function findInWages(slug: string): Promise<SourcedRow[]> {
  const rows = await prisma.wage.findMany({
    where: {
      soc: ofRole(slug),
      industryCode: "000000",
      area: { kind: { in: ["metropolitan", "nonmetropolitan"] } },
      OR: [{ meanAnnual: { not: null } }, { meanHourly: { not: null } }],
    },
    relationLoadStrategy: "join",
    select: { ...place, meanAnnual: true, meanHourly: true, p10Annual: true, p10Hourly: true },
    orderBy: { area: { title: "asc" } },
  });
  return rows.map((row) => ({
    ...placeOf(row),
    unit: row.meanAnnual === null ? "hour" : "year",
    mean: (row.meanAnnual ?? row.meanHourly) as number,
    low: row.meanAnnual === null ? row.p10Hourly : row.p10Annual,
  }));
}

async function findInLocalWages(slug: string): Promise<SourcedRow[]> {
  const rows = await prisma.localWage.findMany({
    where: { soc: ofRole(slug) },
    relationLoadStrategy: "join",
    select: { ...place, unit: true, mean: true, lowestThirdMean: true },
    orderBy: { area: { title: "asc" } },
  });
  return rows.map((row) => ({
    ...placeOf(row),
    unit: row.unit === "year" ? "year" : "hour",
    mean: row.mean,
    low: row.lowestThirdMean,
  }));
}

const placeOf = (row: { areaCode: string; sourceId: string; area: { title: string } }) => ({
  areaCode: row.areaCode,
  area: row.area.title,
  sourceId: row.sourceId,
});
