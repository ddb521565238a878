import { prisma } from "@/server/db/client";
import { type Caveated, caveatOf } from "@/server/figures/caveat";
import { NATION, payOf, wageColumns } from "@/server/places/wage-row";
import type { Percentile, PublishedPay } from "./standing";

/** The percentiles as pay has them, and a wage row's columns begin. */
const PERCENTS = [
  [10, "p10"],
  [25, "p25"],
  [50, "median"],
  [75, "p75"],
  [90, "p90"],
] as const;

/**
 * What the occupations of these roles earn (OEWS), by slug: in the place with this code where a median is
 * published there, and else in the whole country. Roles that the survey leaves out are left out.
 */
export async function findPublishedPay(
  slugs: string[],
  place: string | null = null,
): Promise<Map<string, PublishedPay>> {
  if (slugs.length === 0) return new Map();
  const roles = await prisma.role.findMany({
    where: { slug: { in: [...new Set(slugs)] } },
    relationLoadStrategy: "join",
    select: {
      slug: true,
      occupation: {
        select: {
          wageGroup: {
            select: {
              title: true,
              wages: {
                where: {
                  industryCode: "000000",
                  areaCode: { in: [NATION, ...(place ? [place] : [])] },
                },
                select: { ...wageColumns, area: { select: { title: true } } },
              },
            },
          },
        },
      },
    },
  });
  return new Map(
    roles.flatMap(({ slug, occupation: { wageGroup } }) => {
      const rows = wageGroup?.wages.filter((row) => payOf(row).median !== null) ?? [];
      const row = rows.find(({ areaCode }) => areaCode === place) ?? rows[0];
      if (!wageGroup || !row) return [];
      const where = row.areaCode === NATION ? "the whole country" : row.area.title;
      return [[slug, { title: wageGroup.title, where, ...percentilesOf(row) }] as const];
    }),
  );
}

function percentilesOf(
  row: Parameters<typeof payOf>[0] & Caveated,
): Pick<PublishedPay, "unit" | "percentiles" | "sourceId"> {
  const pay = payOf(row);
  const per = pay.unit === "year" ? "annual" : "hourly";
  const percentiles = PERCENTS.flatMap(([percent, name]): Percentile[] => {
    const amount = pay[name];
    const atLeast = caveatOf(row, `${name}_${per}`) === ">=";
    return amount === null ? [] : [{ percent, amount, atLeast }];
  });
  return { unit: pay.unit, percentiles, sourceId: row.sourceId };
}
