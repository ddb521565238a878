import { expect, it } from "vitest";
import { prisma } from "@/server/db/client";
import { comparisonExamples } from "./examples";
import { comparisonThemes } from "./themes";
import { plainText } from "./wording/sentence";

it("begins with a pair of each theme, which its theme then leaves out", async () => {
  const { pairs, themes } = await comparisonExamples();
  const whole = await comparisonThemes(4);
  expect(pairs).toHaveLength(3);
  for (const [at, { id, pairs: others }] of themes.entries()) {
    expect(id).toBe(whole[at]?.id);
    expect(whole[at]?.pairs).toContainEqual(pairs[at]);
    expect(others).toHaveLength(3);
    expect(others).not.toContainEqual(pairs[at]);
  }
});

it("answers for the pay rise, with the published averages of both and their source", async () => {
  const { pairs, answer } = await comparisonExamples();
  const [, rise] = pairs;
  const slugs = [rise?.left.slug, rise?.right.slug];
  expect([answer?.left.slug, answer?.right.slug]).toEqual([...slugs].sort());
  const [lower, higher] = await Promise.all(slugs.map((slug) => wageOf(slug as string)));
  const text = answer?.sentences.map(plainText).join(" ");
  const dollars = (wage: number) => `$${wage.toLocaleString("en-US")}`;
  expect(text).toContain(
    `${rise?.right.title} clearly earn more: ${dollars(higher as number)} a year on average, ${dollars(
      (higher as number) - (lower as number),
    )} (±\u00a0`,
  );
  expect(text).toContain(`above the ${dollars(lower as number)} of ${rise?.left.title}.`);
  expect(text).toMatch(
    /Pick one of each at random, and the former earns more in .* of 100 cases\./,
  );
  expect(answer?.sources.map(({ title }) => title)).toEqual([
    "Occupational Employment and Wage Statistics",
  ]);
});

async function wageOf(slug: string): Promise<number | null> {
  const { socCode } = await prisma.occupation.findUniqueOrThrow({ where: { slug } });
  const wage = await prisma.wage.findFirstOrThrow({
    where: { occupationCode: socCode, areaCode: "99", industryCode: "000000" },
  });
  return wage.meanAnnual;
}
