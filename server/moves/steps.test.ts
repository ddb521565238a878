import { describe, expect, it } from "vitest";
import {
  costOf,
  distanceOf,
  medianGapOf,
  relatedEitherWay,
  shortestWay,
  type Terrain,
} from "./steps";

/** Occupations on a line: what one needs more than another is how far it lies to the right. */
const PLACES: Record<string, number> = {
  a: 0,
  b: 2,
  c: 4,
  d: 6,
  e: 8,
  low: 3,
  unrated: Number.NaN,
};

function terrainOf(pairs: string[], pay: Record<string, number> = {}): Terrain {
  const related = relatedEitherWay(
    pairs.map((pair) => {
      const [occupationCode = "", relatedCode = ""] = pair.split("-");
      return { occupationCode, relatedCode };
    }),
  );
  const gap = (from: string, to: string) => {
    const by = Math.max(0, (PLACES[to] as number) - (PLACES[from] as number));
    return Number.isNaN(by) ? null : by;
  };
  return { related, gap, pay: new Map(Object.entries(pay)), medianGap: 2 };
}

describe("the shortest way", () => {
  it("goes through related occupations", () => {
    expect(shortestWay(terrainOf(["a-b", "c-b", "c-d"]), "a", "d")).toEqual(["a", "b", "c", "d"]);
    expect(shortestWay(terrainOf(["a-b", "b-c"]), "a", "c")).toEqual(["a", "b", "c"]);
  });

  it("has at most three steps", () => {
    expect(shortestWay(terrainOf(["a-b", "b-c", "c-d", "d-e"]), "a", "e")).toBeNull();
    expect(shortestWay(terrainOf(["a-b", "c-d"]), "a", "d")).toBeNull();
    expect(shortestWay(terrainOf([]), "a", "d")).toBeNull();
  });

  it("goes round a loss of pay", () => {
    // Both ways have a gap of 4, twice the median: through b half the pay is lost, through low none.
    const pairs = ["a-b", "b-c", "a-low", "low-c"];
    const pay = { a: 60_000, b: 30_000, low: 60_000, c: 60_000 };
    expect(shortestWay(terrainOf(pairs, pay), "a", "c")).toEqual(["a", "low", "c"]);
    expect(shortestWay(terrainOf(pairs, { ...pay, b: 60_000, low: 30_000 }), "a", "c")).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  it("takes three steps where they cost less than two", () => {
    const pay = { a: 40_000, b: 40_000, c: 40_000, d: 40_000, low: 10_000 };
    const pairs = ["a-low", "low-d", "a-b", "b-c", "c-d"];
    // Both ways ask for 6 in all; over low three quarters of the pay are lost.
    expect(shortestWay(terrainOf(pairs, pay), "a", "d")).toEqual(["a", "b", "c", "d"]);
  });

  it("has no step as long as the direct move", () => {
    // Over e one would learn 8 at once where 6 are needed in all.
    expect(shortestWay(terrainOf(["a-e", "e-d"]), "a", "d")).toBeNull();
  });

  it("does not go through what is not rated", () => {
    expect(shortestWay(terrainOf(["a-unrated", "unrated-c"]), "a", "c")).toBeNull();
  });
});

describe("a step", () => {
  it("costs its gap over the median one, and the share of pay that it loses", () => {
    const terrain = terrainOf([], { a: 50_000, b: 40_000 });
    // 2 / 2 = 1, and (50 - 40) / 50 = 0.2; back nothing is to be learnt and nothing lost.
    expect(costOf(terrain, "a", "b")).toBeCloseTo(1.2);
    expect(costOf(terrain, "b", "a")).toBe(0);
    expect(costOf(terrain, "a", "c")).toBe(2);
    expect(costOf(terrain, "a", "unrated")).toBeNull();
  });
});

describe("a direct move", () => {
  it("is long where the two are not related and the gap is above the median", () => {
    const terrain = terrainOf(["a-e", "a-unrated"]);
    expect(distanceOf(terrain, "a", "c")).toEqual({ kind: "long", gap: 4 });
    expect(distanceOf(terrain, "a", "b")).toEqual({ kind: "near", gap: 2 });
    expect(distanceOf(terrain, "e", "a")).toEqual({ kind: "related", gap: 0 });
    expect(distanceOf(terrain, "unrated", "a")).toEqual({ kind: "related", gap: null });
    expect(distanceOf(terrain, "b", "unrated")).toEqual({ kind: "unknown" });
    expect(distanceOf(terrain, "a", "a")).toEqual({ kind: "same" });
  });

  it("is measured against the median of all related occupations, either way round", () => {
    // a-b: 2 and 0, b-d: 4 and 0, unrated: none. 0, 0, 2, 4.
    expect(medianGapOf(terrainOf(["a-b", "b-d", "a-unrated"]))).toBe(1);
    expect(medianGapOf(terrainOf(["a-unrated"]))).toBe(0);
  });
});
