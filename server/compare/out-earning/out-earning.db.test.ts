import { expect, it } from "vitest";
import { prisma } from "@/server/db/client";
import { compareBySlug } from "../compare";
import { between, LONGEST_TAIL, type Point } from "./spread";

/** The least that the longest tails may fit: a share of the occupations. */
const NEARLY_ALL = 0.98;

const NATION = { areaCode: "99", industryCode: "000000" };

async function told(left: string, right: string) {
  const comparison = await compareBySlug(left, right);
  if ("unknown" in comparison) throw new Error(comparison.unknown.join());
  return comparison.outEarning;
}

it("tells how often nurses earn more than nursing assistants, by the published percentiles", async () => {
  const out = await told("nursing-assistants", "registered-nurses");
  if (out.kind === "untold") throw new Error(out.why);
  // A_PCT10 and A_PCT90 of 29-1141, and A_MEDIAN of 31-1131, in the national workbook of May 2025.
  expect(out.right.points[0]).toEqual({ share: 0.1, pay: 68940 });
  expect(out.right.open).toEqual({ share: 0.9, pay: 137470 });
  expect(out.left.points[2]).toEqual({ share: 0.5, pay: 42260 });
  // Nine tenths of the nurses earn more than nine tenths of the assistants do: 68,940 is above 51,980.
  expect(out.chance.low).toBeCloseTo(0, 3);
  expect(out.chance.high).toBeLessThanOrEqual(0.19);
});

it("tells by the hour where one is published by the hour alone, and of one figure nothing", async () => {
  expect(await told("actors", "lawyers")).toMatchObject({ kind: "told", unit: "usd-hour" });
  expect(await told("acute-care-nurses", "registered-nurses")).toMatchObject({ kind: "untold" });
  expect(await told("actors", "infantry")).toMatchObject({ kind: "untold" });
});

it("takes the highest tenth to reach further than nearly all published averages leave it", async () => {
  const wages = await prisma.wage.findMany({ where: NATION });
  const averages = wages.flatMap((wage) => {
    const pays = [
      wage.p10Annual,
      wage.p25Annual,
      wage.medianAnnual,
      wage.p75Annual,
      wage.p90Annual,
    ];
    const shares = [0.1, 0.25, 0.5, 0.75, 0.9];
    const points = pays.flatMap((pay, at) => (pay ? [{ share: shares[at] as number, pay }] : []));
    const [first, , , , last] = points;
    return first && last && wage.meanAnnual ? [topOver(points, first, last, wage.meanAnnual)] : [];
  });
  expect(averages.length).toBeGreaterThan(800);
  // Evenly spread from the 90th percentile to a multiple of it, they earn this multiple on average.
  const assumed = (1 + LONGEST_TAIL) / 2;
  const fitting = averages.filter((average) => average <= assumed);
  expect(fitting.length / averages.length).toBeGreaterThan(NEARLY_ALL);
});

/** What the mean leaves for the highest tenth as a multiple of the 90th percentile, the lowest tenth all on the 10th. */
function topOver(points: Point[], first: Point, last: Point, mean: number): number {
  const middle = between(points).reduce(
    (sum, { from, to, share }) => sum + ((from + to) / 2) * share,
    0,
  );
  return (mean - middle - 0.1 * first.pay) / 0.1 / last.pay;
}
