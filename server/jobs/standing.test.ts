import { describe, expect, it } from "vitest";
import {
  bandOf,
  type Percentile,
  type PublishedPay,
  publishedText,
  standingSentence,
} from "./standing";

const percentile = (percent: Percentile["percent"], amount: number, atLeast = false) => ({
  percent,
  amount,
  atLeast,
});
const YEARLY: PublishedPay = {
  title: "Bakers",
  where: "the whole country",
  unit: "year",
  percentiles: [
    percentile(10, 30_000),
    percentile(25, 40_000),
    percentile(50, 50_000),
    percentile(75, 60_000),
    percentile(90, 70_000),
  ],
  sourceId: "survey",
};

const year = (min: number | null, max: number | null) => ({ min, max, unit: "year" as const });

describe("where an amount lies", () => {
  const percentsOf = (amount: number, percentiles = YEARLY.percentiles) => {
    const { at, above, below } = bandOf(amount, percentiles);
    return [at?.percent ?? null, above?.percent ?? null, below?.percent ?? null];
  };

  it.each([
    [29_999, [null, null, 10]],
    [30_000, [10, null, 25]],
    [45_000, [null, 25, 50]],
    [60_000, [75, 50, 90]],
    [70_001, [null, 90, null]],
  ])("%d", (amount, expected) => expect(percentsOf(amount)).toEqual(expected));

  it("is not told by percentiles that are missing", () => {
    expect(percentsOf(65_000, [percentile(10, 30_000), percentile(50, 50_000)])).toEqual([
      null,
      50,
      null,
    ]);
  });

  it("is below what is at least so much, and never known to be at or above it", () => {
    const bounded = [percentile(50, 200_000), percentile(75, 239_200, true)];
    expect(percentsOf(220_000, bounded)).toEqual([null, 50, 75]);
    expect(percentsOf(239_200, bounded)).toEqual([null, 50, null]);
    expect(percentsOf(300_000, bounded)).toEqual([null, 50, null]);
  });
});

describe("a posting's pay against what is published", () => {
  it("is said once where both ends lie alike", () => {
    expect(standingSentence(year(41_000, 49_000), YEARLY)).toBe(
      "Between the 25th percentile ($40,000) and the median ($50,000) of what Bakers earn in the whole country. At least half of them earn more.",
    );
    expect(standingSentence(year(71_000, 90_000), YEARLY)).toBe(
      "Above the 90th percentile ($70,000) of what Bakers earn in the whole country. At least nine tenths of them earn less.",
    );
  });

  it("is said of each end where they lie apart", () => {
    expect(standingSentence(year(45_000, 65_000), YEARLY)).toBe(
      "Its least is between the 25th percentile ($40,000) and the median ($50,000), its most between the 75th percentile ($60,000) and the 90th percentile ($70,000) of what Bakers earn in the whole country.",
    );
  });

  it("is said of one end where the other is not stated", () => {
    expect(standingSentence(year(62_000, null), YEARLY)).toBe(
      "Its least is between the 75th percentile ($60,000) and the 90th percentile ($70,000) of what Bakers earn in the whole country. At least three quarters of them earn less.",
    );
    expect(standingSentence(year(null, 29_000), YEARLY)).toBe(
      "Its most is below the 10th percentile ($30,000) of what Bakers earn in the whole country. At least nine tenths of them earn more.",
    );
  });

  it("can go without the amounts", () => {
    expect(standingSentence(year(45_000, 71_000), YEARLY, { brief: true })).toBe(
      "Its least is between the 25th percentile and the median, its most above the 90th percentile of what Bakers earn in the whole country.",
    );
  });

  it("counts 2,080 hours in a year", () => {
    // 25 dollars an hour are 52,000 a year.
    expect(standingSentence({ min: 25, max: 25, unit: "hour" }, YEARLY)).toBe(
      "Between the median ($50,000) and the 75th percentile ($60,000) of what Bakers earn in the whole country. At least half of them earn less.",
    );
  });

  it("is left out where pay is published by the hour and stated by the year", () => {
    const hourly = { ...YEARLY, unit: "hour" as const, percentiles: [percentile(50, 20.5)] };
    expect(standingSentence(year(90_000, null), hourly)).toBe("");
    expect(standingSentence({ min: 21, max: null, unit: "hour" }, hourly)).toBe(
      "Its least is above the median ($20.50) of what Bakers earn in the whole country. At least half of them earn less.",
    );
  });

  it("is left out where no percentile is published", () => {
    expect(standingSentence(year(90_000, null), { ...YEARLY, percentiles: [] })).toBe("");
  });
});

describe("what is published of a work's pay", () => {
  it("is its range and its median", () => {
    expect(publishedText(YEARLY)).toBe(
      "Bakers earn $30,000 to $70,000 a year (10th to 90th percentile), a median of $50,000 in the whole country.",
    );
  });

  it("is a bound where only that is published, and the median alone without a range", () => {
    const bounded = { ...YEARLY, percentiles: [percentile(50, 239_200, true)] };
    expect(publishedText(bounded)).toBe(
      "Bakers earn a median of at least $239,200 a year in the whole country.",
    );
    expect(publishedText({ ...YEARLY, percentiles: [] })).toBe("");
  });
});
