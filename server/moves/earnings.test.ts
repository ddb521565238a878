import { describe, expect, it } from "vitest";
import { type Assumptions, earningsOf, outcomeOf } from "./earnings";

const NEUTRAL: Assumptions = { out: 0, tuition: 0, ramp: 0, growthStaying: 0, growthMoving: 0 };
const PAY = { stays: 50_000, starts: 60_000, median: 80_000 };

const reckon = (assumed: Partial<Assumptions>, pay = PAY) =>
  earningsOf(pay, { ...NEUTRAL, ...assumed });
const column = (name: "staying" | "moving" | "stayingSum" | "movingSum", rows = reckon({})) =>
  rows.map((row) => row[name]);

describe("ten years of staying and of moving", () => {
  it("begin at the lower pay of the new work, which rises evenly to its median", () => {
    // Two years of 10,000 to pay; then from 60,000 to 80,000 in four years, 5,000 a year.
    const rows = reckon({ out: 2, tuition: 10_000, ramp: 4 });
    expect(column("moving", rows)).toEqual([
      -10_000, -10_000, 60_000, 65_000, 70_000, 75_000, 80_000, 80_000, 80_000, 80_000,
    ]);
    // -10, -20, 40, 105, 175, 250, 330, 410, 490, 570 thousand against 50 thousand more each year.
    expect(column("movingSum", rows)).toEqual([
      -10_000, -20_000, 40_000, 105_000, 175_000, 250_000, 330_000, 410_000, 490_000, 570_000,
    ]);
    expect(column("stayingSum", rows).at(-1)).toBe(500_000);
    // After eight years 410 > 400; after seven 330 < 350.
    expect(outcomeOf(rows)).toEqual({ paysBackIn: 8, difference: 70_000 });
  });

  it("let pay grow from the second year on, each by its own rate", () => {
    const rows = reckon({ growthStaying: 10, growthMoving: -50 });
    expect(column("staying", rows).slice(0, 3)).toEqual([50_000, 55_000, 60_500]);
    expect(column("moving", rows).slice(0, 3)).toEqual([80_000, 40_000, 20_000]);
  });

  it("let the new pay grow while one is still out of work", () => {
    expect(column("moving", reckon({ out: 1, growthMoving: 10 })).slice(0, 2)).toEqual([0, 88_000]);
  });

  it("say when moving never pays back", () => {
    // Ten years out of work: nothing against ten times 50,000.
    expect(outcomeOf(reckon({ out: 10 }))).toEqual({ paysBackIn: null, difference: -500_000 });
    // Ahead for a while is not paid back: with pay halved each year, 80 + 40 + ... stays below 160.
    expect(outcomeOf(reckon({ growthMoving: -50 })).paysBackIn).toBeNull();
  });

  it("pay back in the first year where moving is never behind", () => {
    expect(outcomeOf(reckon({})).paysBackIn).toBe(1);
    const same = { stays: 50_000, starts: 50_000, median: 50_000 };
    expect(outcomeOf(reckon({}, same))).toEqual({ paysBackIn: 1, difference: 0 });
  });
});
