import { describe, expect, it } from "vitest";
import { amount, type Figure, known, missing, type Percentiles } from "@/server/figures/figure";
import { outEarning } from "./out-earning";
import { percentiles } from "./testing";
import { overlapText } from "./wording";

const HIGH = percentiles([100_000, 110_000, 120_000, 130_000, 140_000]);
const LOW = percentiles([10_000, 20_000, 30_000, 40_000, 50_000]);
const HOURLY = Object.fromEntries(
  Object.entries(LOW).map(([at, { amount: pay }]) => [at, amount(pay / 1000, "usd-hour")]),
) as Percentiles;

const paid = (of: Percentiles, from: Record<string, unknown> = {}, hourly?: Percentiles) => ({
  "salary.range": known(
    {
      kind: "range",
      low: of[10] ?? amount(1, "usd-year"),
      high: of[90] ?? amount(2, "usd-year"),
      percentiles: of,
      hourly,
    },
    { sourceId: "survey", ...from },
  ) as Figure,
});

const told = (...sides: Parameters<typeof outEarning>) => {
  const out = outEarning(...sides);
  if (out.kind !== "told") throw new Error(out.why);
  return out;
};
const why = (...sides: Parameters<typeof outEarning>) => {
  const out = outEarning(...sides);
  return out.kind === "untold" && out.why;
};

describe("how often one earns more", () => {
  // As worked out in chance.test.ts.
  it("is told of the left one, by the year", () => {
    expect(told(paid(HIGH), paid(LOW))).toMatchObject({ unit: "usd-year" });
    expect(told(paid(HIGH), paid(LOW)).chance.low).toBeCloseTo(0.9675, 9);
    expect(told(paid(LOW), paid(HIGH)).chance.high).toBeCloseTo(0.0325, 9);
  });

  it("is told by the hour where one is published by the hour alone", () => {
    expect(told(paid(HOURLY), paid(HIGH, {}, HOURLY))).toMatchObject({
      unit: "usd-hour",
      chance: { low: expect.closeTo(0.49, 9) },
    });
  });

  it("is not told of what is missing, of two publications, of two units or of one figure", () => {
    expect(why({ "salary.range": missing("None.") }, paid(LOW))).toContain("no range");
    expect(why(paid(LOW, { sourceId: "other" }), paid(LOW))).toContain("different publications");
    expect(why(paid(HOURLY), paid(HIGH))).toContain("by the hour of the other");
    expect(why(paid({}), paid(LOW))).toContain("lacks percentiles");
    const nurses = { published: "29-1141" };
    expect(why(paid(HIGH, nurses), paid(HIGH, nurses))).toContain("published as one");
  });
});

it("is said in words for who does not see its picture", () => {
  const { unit, left, right } = told(
    paid(percentiles([10_000, 20_000, 30_000, 90_000, 90_000], { 75: "at least", 90: "at least" })),
    paid(percentiles([10_000, null, 30_000, null, 50_000])),
  );
  expect(overlapText(unit, { left, right }, { left: "Surgeons", right: "Bakers" })).toBe(
    "Pay a year. Surgeons: 10% earn less than $10,000, 25% less than $20,000, half less than $30,000 and the others may earn $90,000 or more. Bakers: 10% earn less than $10,000, half less than $30,000 and 90% less than $50,000.",
  );
});
