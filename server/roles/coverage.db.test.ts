import { beforeAll, expect, it } from "vitest";
import { prisma } from "@/server/db/client";
import { CATALOGUE, type FigureId } from "@/server/figures/catalogue";
import { rolesBySlug } from "./roles";

const AT_ONCE = 100;

const known = new Map<FigureId, number>();
/** those of them that are of a wider occupation or group than the role */
const wider = new Map<FigureId, number>();
let total = 0;

beforeAll(async () => {
  const slugs = (await prisma.role.findMany({ select: { slug: true } })).map(({ slug }) => slug);
  total = slugs.length;
  for (let at = 0; at < slugs.length; at += AT_ONCE)
    for (const role of await rolesBySlug(slugs.slice(at, at + AT_ONCE)))
      for (const id of Object.keys(CATALOGUE) as FigureId[]) {
        const figure = role?.figures[id];
        if (figure?.state !== "known") continue;
        known.set(id, count(id) + 1);
        if (figure.of) wider.set(id, (wider.get(id) ?? 0) + 1);
      }
});

const count = (id: FigureId) => known.get(id) ?? 0;

it("is known for how many roles, by figure", () => {
  const lines = (Object.keys(CATALOGUE) as FigureId[]).map(
    (id) => `${count(id)} ${id}, ${wider.get(id) ?? 0} of them of a wider group`,
  );
  console.log(`Of ${total} roles have\n${lines.join("\n")}`);
  expect(total).toBe(1018);
});

// The bars are what the published files allow: a fall below them is a fault of ours.
it.each([
  ["salary.bestState", 940],
  ["salary.bestCity", 880],
  ["salary.yearly", 970],
  ["salary.median", 980],
  ["outlook.growth", 990],
  // Fields lead to 515 occupations that ask for an award; in those of three nobody took one.
  ["education.major", 512],
  ["education.college", 512],
  // Medians of fewer than 50,000 people are not published.
  ["people.weeklyEarnings", 650],
  ["outlook.unemployment", 711],
  ["outlook.earlierGrowth", 990],
  ["outlook.exits", 990],
  ["outlook.transfers", 990],
  // All but military occupations and those that O*NET lists no tasks for, and both titles.
  ["outlook.exposureAlpha", 925],
  ["outlook.exposureBeta", 925],
  ["outlook.exposureGamma", 925],
  ["work.telework", 983],
  // Only scientists, engineers and those who teach them stand in specific groups of the survey.
  ["work.satisfaction", 82],
] as const)("%s is known for at least %i roles", (id, least) => {
  expect(count(id)).toBeGreaterThanOrEqual(least);
});
