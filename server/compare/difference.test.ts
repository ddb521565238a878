import { describe, expect, it } from "vitest";
import { missing } from "@/server/figures/figure";
import { change, hourly, named, yearly } from "@/server/figures/testing";
import { differenceOf, marginOf } from "./difference";

const NONE = missing("Nobody measured it.");
const BOUND_ONLY = { kind: "incomparable", why: "the publication states only a bound" };

describe("the margin of error", () => {
  it("is 1.645 standard errors, in the figure's unit", () => {
    // 2% of 50,000 is 1,000.
    expect(marginOf(yearly(50000, { rse: 2 }))).toBeCloseTo(1645, 6);
    expect(marginOf(yearly(50000, { rse: 0 }))).toBe(0);
  });

  it("is not known where no error is published", () => {
    expect(marginOf(yearly(50000))).toBeNull();
  });
});

describe("two amounts", () => {
  // With 1% of 100,000 the margin is 1,645; with 1% of 103,000 1,694.35; together 3,339.35.
  it("do not differ where their margins overlap", () => {
    const [low, high] = [yearly(100000, { rse: 1 }), yearly(103000, { rse: 1 })];
    expect(differenceOf(low, high)).toEqual({ kind: "no-meaningful", by: 3000 });
    expect(differenceOf(high, low)).toEqual({ kind: "no-meaningful", by: 3000 });
  });

  // 1,645 and 1,701.25 (1% of 103,420) are 3,346.25, less than the 3,420 between.
  it("differ where their margins leave a gap", () => {
    const [low, high] = [yearly(100000, { rse: 1 }), yearly(103420, { rse: 1 })];
    const higher = { kind: "higher", by: 3420, atLeast: false };
    expect(differenceOf(low, high)).toEqual({ ...higher, side: "right" });
    expect(differenceOf(high, low)).toEqual({ ...higher, side: "left" });
  });

  // 1% of 100,000 is a margin of 1,645, and the other has none.
  it("count a margin on one side alone", () => {
    const wide = yearly(100000, { rse: 1 });
    expect(differenceOf(wide, yearly(101645))).toMatchObject({ kind: "no-meaningful" });
    expect(differenceOf(wide, yearly(101646))).toMatchObject({ kind: "higher", side: "right" });
  });

  it("without margins differ by whatever they differ", () => {
    expect(differenceOf(yearly(34252), yearly(33563))).toEqual({
      kind: "higher",
      side: "left",
      by: 689,
      atLeast: false,
    });
    // In binary fractions 16.47 less 16.14 is a little under 0.33.
    expect(differenceOf(hourly(16.47), hourly(16.14))).toMatchObject({ by: 0.33 });
  });

  it("below nothing are higher the closer they come to it", () => {
    expect(differenceOf(change(-8), change(-4))).toMatchObject({ side: "right", by: 4 });
    expect(differenceOf(change(0), change(-0.5))).toMatchObject({ side: "left", by: 0.5 });
  });

  it("that are the same are equal, whatever their margins", () => {
    expect(differenceOf(yearly(50000), yearly(50000))).toEqual({ kind: "equal" });
    expect(differenceOf(yearly(50000, { rse: 2 }), yearly(50000))).toEqual({ kind: "equal" });
  });
});

describe("a bound", () => {
  const atLeast = (dollars: number, rse?: number) => yearly(dollars, { bound: "at least", rse });
  const under = (dollars: number) => yearly(dollars, { bound: "under" });

  it("at least is higher by at least what lies between", () => {
    const higher = { kind: "higher", side: "right", by: 39200, atLeast: true };
    expect(differenceOf(yearly(200000), atLeast(239200))).toEqual(higher);
  });

  it("leaves open what lies beyond it", () => {
    expect(differenceOf(atLeast(239200), yearly(250000))).toEqual(BOUND_ONLY);
    expect(differenceOf(atLeast(239200), atLeast(239200))).toEqual(BOUND_ONLY);
    expect(differenceOf(yearly(239200), atLeast(239200))).toEqual(BOUND_ONLY);
    expect(differenceOf(under(500), yearly(400))).toEqual(BOUND_ONLY);
    expect(differenceOf(yearly(600), under(500))).toEqual(BOUND_ONLY);
  });

  it("is no tie where the margins reach it: the true wage may lie far above", () => {
    expect(differenceOf(yearly(238000, { rse: 1 }), atLeast(239200, 1))).toEqual(BOUND_ONLY);
  });
});

describe("what cannot be compared", () => {
  it("is of different publications", () => {
    expect(differenceOf(yearly(1, { sourceId: "old" }), yearly(2))).toEqual({
      kind: "incomparable",
      why: "they come from different publications",
    });
  });

  it("is by the year and by the hour", () => {
    expect(differenceOf(yearly(98430), hourly(44.4))).toEqual({
      kind: "incomparable",
      why: "one is by the year and one by the hour",
    });
  });

  it("is missing, or no amount", () => {
    expect(differenceOf(NONE, yearly(1))).toEqual({ kind: "missing" });
    expect(differenceOf(yearly(1), NONE)).toEqual({ kind: "missing" });
    expect(differenceOf(yearly(1), named("Alaska"))).toEqual({ kind: "missing" });
  });
});
