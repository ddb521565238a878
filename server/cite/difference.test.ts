import { describe, expect, it } from "vitest";
import { change, figuresWith, hourly, yearly } from "@/server/figures/testing";
import { citedDifferences } from "./difference";

describe("a difference that can be cited", () => {
  it("has the root of the sum of squares for its error, and 1.645 of it for its margin", () => {
    // 3% of 100,000 is 3,000; 4% of 100,000 is 4,000: a right triangle of 3, 4 and 5.
    const [found, ...others] = citedDifferences(
      figuresWith({ "salary.yearly": yearly(100_000, { rse: 4 }) }),
      figuresWith({ "salary.yearly": yearly(150_000, { rse: 2 }) }),
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ id: "salary.yearly", difference: -50_000 });
    expect(found?.error?.left).toBeCloseTo(4000, 6);
    expect(found?.error?.right).toBeCloseTo(3000, 6);
    expect(found?.error?.standardError).toBeCloseTo(5000, 6);
    expect(found?.error?.margin).toBeCloseTo(8225, 6);
  });

  it("has none where the publication states none", () => {
    const [found] = citedDifferences(
      figuresWith({ "outlook.growth": change(4.3) }),
      figuresWith({ "outlook.growth": change(-1.2) }),
    );
    expect(found).toMatchObject({ difference: 5.5, error: null });
  });

  it.each([
    ["units", yearly(60_000), hourly(30)],
    ["publications", yearly(60_000), yearly(70_000, { sourceId: "another" })],
    ["groups of which one may hold the other", yearly(60_000), { ...yearly(70_000), of: "All" }],
    ["mere bounds", yearly(60_000), yearly(239_200, { bound: "at least" })],
  ])("cannot be made of two %s", (_, left, right) => {
    const of = (figure: typeof left) => figuresWith({ "salary.yearly": figure });
    expect(citedDifferences(of(left), of(right))).toEqual([]);
  });
});
