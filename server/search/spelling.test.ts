import { describe, expect, it } from "vitest";
import { editCost, isShortened } from "./spelling";

describe("what lies between two words", () => {
  it.each([
    ["nurse", "nurse", 0],
    // One k of two is missing.
    ["bookeeper", "bookkeeper", 0.4],
    // Two vowels are others.
    ["bookeeper", "beekeeper", 1.6],
    ["regsitered", "registered", 0.7],
    ["enginer", "engineer", 0.4],
    ["recepcionist", "receptionist", 1],
    // Another first letter costs beside the edit.
    ["zookeeper", "bookeeper", 1.5],
  ])("%s and %s: %d", (a, b, cost) => {
    expect(editCost(a, b, 2)).toBeCloseTo(cost);
    expect(editCost(b, a, 2)).toBeCloseTo(cost);
  });

  it("is infinite where it is more than asked for", () => {
    expect(editCost("nurse", "welder", 2)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("a shortened word", () => {
  it.each([
    ["mgr", "manager", true],
    ["tchr", "teacher", true],
    // The letters come in another order, or begin otherwise, or a vowel was kept.
    ["rmg", "manager", false],
    ["gr", "manager", false],
    ["mae", "manager", false],
    ["manage", "manager", false],
  ])("%s of %s: %s", (short, word, is) => {
    expect(isShortened(short, word)).toBe(is);
  });
});
