import { prisma } from "@/server/db/client";
import { skillMatrix } from "@/server/ratings/matrix";
import { similarityOf } from "@/server/skills/similarity";
import type { Line } from "./report";

/** Among so many of the most alike a related occupation is looked for. */
const NEAREST = [10, 50];

/** How often an occupation that O*NET relates to another, as primary, is among the most alike to it. */
export async function benchLikeness(): Promise<Line[]> {
  const matrix = await skillMatrix();
  const related = await prisma.relatedOccupation.findMany({
    where: { tier: { startsWith: "Primary" } },
    select: { occupationCode: true, relatedCode: true },
  });
  const places = related.flatMap(
    ({ occupationCode, relatedCode }) =>
      similarityOf(matrix, occupationCode, relatedCode)?.fromLeft ?? [],
  );
  return NEAREST.map((nearest) => {
    const found = places.filter((place) => place <= nearest).length;
    return {
      what: `O*NET's related occupations among the ${nearest} most alike in skills: ${((found / places.length) * 100).toFixed(1)}% of ${places.length}`,
    };
  });
}
