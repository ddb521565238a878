import { describe, expect, it } from "vitest";
import { amount, known, missing } from "@/server/figures/figure";
import { change, hourly, named, yearly } from "@/server/figures/testing";
import { differenceOf, marginOf } from "./difference";

const NONE = missing("Nobody measured it.");
const untold = (why: string, stated: unknown = null) => ({ kind: "untold", why, stated });
const BOUND_ONLY = untold("the publication states only a bound");

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

describe("two amounts of OEWS, May 2025", () => {
  // A_MEAN and MEAN_PRSE of the national workbook.
  const marketing = yearly(177770, { rse: 0.3 }); // 11-2021
  const sciences = yearly(180250, { rse: 0.6 }); // 11-9121
  const nurses = yearly(101420, { rse: 0.2 }); // 29-1141

  // 0.3% of 177,770 is 533.31, 0.6% of 180,250 is 1,081.5; squared 284,419.6 and 1,169,642.3, in all
  // 1,454,061.8, whose root is 1,205.845; 1.645 times that is 1,983.61. The sum of the two margins,
  // 877.29 + 1,779.07 = 2,656.36, would have hidden the 2,480.
  it("differ where the difference is beyond its own margin", () => {
    const difference = differenceOf(marketing, sciences);
    expect(difference).toMatchObject({ kind: "higher", side: "right", by: 2480, atLeast: false });
    expect(difference).toHaveProperty("margin", expect.closeTo(1983.61, 2));
    expect(differenceOf(sciences, marketing)).toMatchObject({ kind: "higher", side: "left" });
  });

  // 0.2% of 101,420 is 202.84, of 101,700 it is 203.4; 41,144.07 + 41,371.56 = 82,515.63, whose
  // root is 287.26; 1.645 times that is 472.54.
  it("are about the same within it", () => {
    const close = differenceOf(nurses, yearly(101700, { rse: 0.2 }));
    expect(close).toEqual({ kind: "about-same", by: 280, margin: expect.closeTo(472.54, 1) });
    expect(differenceOf(nurses, yearly(101892, { rse: 0.2 })).kind).toBe("about-same");
    expect(differenceOf(nurses, yearly(101894, { rse: 0.2 })).kind).toBe("higher");
  });

  it("that are the same number are about the same", () => {
    expect(differenceOf(nurses, yearly(101420, { rse: 2 }))).toMatchObject({
      kind: "about-same",
      by: 0,
    });
  });
});

describe("shares with a standard error of their own", () => {
  const share = (percent: number, standardError: number) =>
    known(amount(percent, "percent"), { sourceId: "survey", standardError });

  // The root of 3 x 3 + 4 x 4 is 5; 1.645 x 5 = 8.225.
  it("differ beyond the root of the sum of squares", () => {
    expect(differenceOf(share(40, 3), share(31, 4))).toMatchObject({
      kind: "higher",
      side: "left",
    });
    expect(differenceOf(share(40, 3), share(32, 4))).toEqual({
      kind: "about-same",
      by: 8,
      margin: expect.closeTo(8.225, 6),
    });
  });
});

describe("where errors are not published", () => {
  it("the numbers are stated, and not called different", () => {
    expect(differenceOf(yearly(34252), yearly(33563))).toEqual(
      untold("no margin of error is published of either", { side: "left", by: 689 }),
    );
    expect(differenceOf(yearly(34252, { rse: 1 }), yearly(50000))).toEqual(
      untold("no margin of error is published of one of them", { side: "right", by: 15748 }),
    );
    // In binary fractions 16.47 less 16.14 is a little under 0.33.
    expect(differenceOf(hourly(16.47), hourly(16.14))).toMatchObject({ stated: { by: 0.33 } });
  });

  it("below nothing the one closer to it is the higher number", () => {
    expect(differenceOf(change(-8), change(-4))).toMatchObject({
      stated: { side: "right", by: 4 },
    });
    expect(differenceOf(change(0), change(-0.5))).toMatchObject({ stated: { side: "left" } });
  });

  it("the same number is higher on neither side", () => {
    expect(differenceOf(change(4), change(4))).toMatchObject({ stated: { side: null, by: 0 } });
  });
});

describe("figures that are not independent", () => {
  const of = (published: string, dollars: number) => ({
    ...yearly(dollars, { rse: 1 }),
    published,
  });

  it("are one figure where they are published under one code", () => {
    expect(differenceOf(of("29-1141", 101420), of("29-1141", 101420))).toEqual({
      kind: "one-figure",
    });
  });

  it("cannot be told apart where one is of a group that holds the other", () => {
    const held = untold("one of them is of a group that the other is part of");
    expect(differenceOf(of("29-0000", 1), of("29-1141", 9))).toEqual(held);
    expect(differenceOf(of("31-1121", 1), of("31-1120", 9))).toEqual(held);
    expect(differenceOf(of("29-1140", 1), of("29-1171", 9))).toMatchObject({ kind: "higher" });
  });
});

describe("a bound", () => {
  const atLeast = (dollars: number, rse?: number) => yearly(dollars, { bound: "at least", rse });
  const under = (dollars: number) => yearly(dollars, { bound: "under" });

  it("at least is higher by at least what lies between", () => {
    const higher = { kind: "higher", side: "right", by: 39200, atLeast: true };
    expect(differenceOf(yearly(200000, { rse: 1 }), atLeast(239200, 1))).toMatchObject(higher);
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
    expect(differenceOf(yearly(1, { sourceId: "old" }), yearly(2))).toEqual(
      untold("they come from different publications"),
    );
  });

  it("is by the year and by the hour", () => {
    expect(differenceOf(yearly(98430), hourly(44.4))).toEqual(
      untold("one is by the year and one by the hour"),
    );
  });

  it("is a median and an average", () => {
    const age = (measure: "median" | "average") =>
      known({ ...amount(40, "years"), measure }, { sourceId: "survey" });
    expect(differenceOf(age("median"), age("average"))).toEqual(
      untold("one is a median and the other an average"),
    );
  });

  it("is missing, or no amount", () => {
    expect(differenceOf(NONE, yearly(1))).toEqual({ kind: "missing" });
    expect(differenceOf(yearly(1), NONE)).toEqual({ kind: "missing" });
    expect(differenceOf(yearly(1), named("Alaska"))).toEqual({ kind: "missing" });
  });
});
