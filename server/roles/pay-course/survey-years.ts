import { prisma } from "@/server/db/client";
import { keptWithData } from "@/server/db/kept";

/** The years of the wage survey that are loaded, and the consumer prices that set them beside each other. */
export interface SurveyYears {
  /** the first year to the newest */
  years: number[];
  /** month of the survey, 1 to 12 */
  month: number;
  /** consumer price index of that month, by year */
  prices: Map<number, number>;
  priceSourceId: string;
}

/** The same for every role; null where no pay of several years or no price index is loaded. */
export const surveyYears: () => Promise<SurveyYears | null> = keptWithData(
  "survey-years",
  async () => {
    const [surveys, index] = await Promise.all([
      prisma.payYear.groupBy({ by: ["year"], orderBy: { year: "asc" } }),
      prisma.priceIndex.findMany(),
    ]);
    const newest = surveys.at(-1)?.year;
    const base = index.find(({ year }) => year === newest);
    if (!base) return null;
    return {
      years: surveys.map(({ year }) => year),
      month: base.month,
      prices: new Map(index.map(({ year, value }) => [year, value])),
      priceSourceId: base.sourceId,
    };
  },
);
