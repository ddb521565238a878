import { prisma } from "@/server/db/client";
import { keptWithData } from "@/server/db/kept";
import { skillMatrix } from "@/server/ratings/matrix";
import { skillGap } from "@/server/skills/skill-gap";
import { medianGapOf, relatedEitherWay, type Terrain } from "./steps";

/** All occupations, their relations, gaps and pay, with a name for each code. */
export interface NamedTerrain extends Terrain {
  names: Map<string, { slug: string; title: string }>;
}

/** Kept in process: a way may lead through any of the occupations, and the median gap needs all. */
export const namedTerrain: () => Promise<NamedTerrain> = keptWithData("move-terrain", async () => {
  const [matrix, pairs, occupations] = await Promise.all([
    skillMatrix(),
    prisma.relatedOccupation.findMany({ select: { occupationCode: true, relatedCode: true } }),
    findPay(),
  ]);
  const related = relatedEitherWay(pairs);
  const gap = (from: string, to: string) => skillGap(matrix, from, to);
  return {
    related,
    gap,
    medianGap: medianGapOf({ related, gap }),
    pay: new Map(occupations.flatMap(({ code, pay }) => (pay === null ? [] : [[code, pay]]))),
    names: new Map(occupations.map(({ code, slug, title }) => [code, { slug, title }])),
  };
});

interface PaidOccupation {
  code: string;
  slug: string;
  title: string;
  /** median in the whole country in dollars a year */
  pay: number | null;
}

const findPay = (): Promise<PaidOccupation[]> => prisma.$queryRaw<PaidOccupation[]>`
  SELECT o.code, o.slug, o.name AS title, w.median_annual AS pay
  FROM occupations o
  LEFT JOIN wages w
    ON w.occupation_code = o.wage_code AND w.area_code = '99' AND w.industry_code = '000000'`;
