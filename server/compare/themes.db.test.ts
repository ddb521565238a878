import { expect, it } from "vitest";
import { prisma } from "@/server/db/client";
import { pairName } from "./address";
import { comparisonThemes } from "./themes";

it("makes a dozen comparisons of related occupations, no role twice", async () => {
  const themes = await comparisonThemes(4);
  const pairs = themes.flatMap((theme) => theme.pairs);
  expect(themes.map((theme) => theme.pairs.length)).toEqual([4, 4, 4]);
  expect(new Set(pairs.flatMap(({ left, right }) => [left.slug, right.slug])).size).toBe(24);
  const related = await prisma.relatedOccupation.findMany({
    include: { occupation: true, related: true },
  });
  const names = new Set(related.map((one) => pairName(one.occupation.slug, one.related.slug)));
  for (const { left, right } of pairs) expect(names).toContain(pairName(left.slug, right.slug));
});

it("keeps each theme's promise", async () => {
  const themes = await comparisonThemes(4);
  for (const { id, pairs } of themes)
    for (const { left, right } of pairs) {
      const [a, b] = await Promise.all([left, right].map(({ slug }) => factsOf(slug)));
      if (id === "same-field") expect(a?.field).toBe(b?.field);
      if (id === "common-moves") expect(a?.field).not.toBe(b?.field);
      if (id === "pay-rises") {
        expect(b?.pay).toBeGreaterThanOrEqual(1.2 * (a?.pay ?? Number.NaN));
        expect(Math.abs((a?.zone ?? 0) - (b?.zone ?? 9))).toBeLessThanOrEqual(1);
      }
    }
});

async function factsOf(slug: string) {
  const { socCode, jobZone } = await prisma.occupation.findUniqueOrThrow({ where: { slug } });
  const wage = await prisma.wage.findFirstOrThrow({
    where: { occupationCode: socCode, areaCode: "99", industryCode: "000000" },
  });
  return { field: socCode.slice(0, 2), zone: jobZone, pay: wage.meanAnnual };
}
