import { describe, expect, it } from "vitest";
import { highest, lowest, spreadOf } from "./spread";
import { percentiles, spread } from "./testing";

const WHOLE = [20_000, 30_000, 40_000, 50_000, 70_000];

describe("a spread", () => {
  it("has the published percentiles and is open above the 90th", () => {
    const { points, open } = spread(WHOLE);
    expect(points.map(({ pay }) => pay)).toEqual(WHOLE);
    expect(open).toEqual({ share: 0.9, pay: 70_000 });
  });

  it("is open from the first bound on", () => {
    const bounds = { 75: "at least", 90: "at least" } as const;
    const { points, open } = spread([20_000, 30_000, 40_000, 239_200, 239_200], bounds);
    expect(points).toHaveLength(3);
    expect(open).toEqual({ share: 0.75, pay: 239_200 });
  });

  it("does without the 25th and the 75th, not without the others", () => {
    expect(spread([20_000, null, 40_000, null, 70_000]).points).toHaveLength(3);
    for (const missing of [0, 2, 4])
      expect(
        spreadOf(percentiles(WHOLE.map((pay, at) => (at === missing ? null : pay)))),
      ).toBeNull();
    expect(spreadOf({})).toBeNull();
  });

  it("is none where already the 10th is a bound, or one is a bound from above", () => {
    expect(spreadOf(percentiles(WHOLE, { 10: "at least" }))).toBeNull();
    expect(spreadOf(percentiles(WHOLE, { 90: "under" }))).toBeNull();
  });
});

describe("the lowest and the highest that a spread can be", () => {
  const all = (segments: { share: number }[]) =>
    segments.reduce((sum, { share }) => sum + share, 0);

  it("are alike between the percentiles and differ in the tenths beyond", () => {
    const [low, high] = [lowest(spread(WHOLE)), highest(spread(WHOLE))];
    expect(low[0]).toEqual({ from: 0, to: 20_000, share: 0.1 });
    expect(high[0]).toEqual({ from: 20_000, to: 20_000, share: 0.1 });
    expect(low.slice(1, 5)).toEqual(high.slice(1, 5));
    expect(low.at(-1)).toEqual({ from: 70_000, to: 70_000, share: expect.closeTo(0.1) });
    expect(high.at(-1)).toEqual({ from: 70_000, to: 140_000, share: expect.closeTo(0.1) });
    expect(all(low)).toBeCloseTo(1, 9);
    expect(all(high)).toBeCloseTo(1, 9);
  });

  it("have everybody above a bound on it, or evenly up to twice of it", () => {
    const bounded = spread([20_000, 30_000, 40_000, 60_000, 60_000], {
      75: "at least",
      90: "at least",
    });
    expect(lowest(bounded).slice(-2)).toEqual([
      { from: 40_000, to: 60_000, share: 0.25 },
      { from: 60_000, to: 60_000, share: 0.25 },
    ]);
    expect(highest(bounded).at(-1)).toEqual({ from: 40_000, to: 120_000, share: 0.5 });
  });
});
