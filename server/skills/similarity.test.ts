import { expect, it } from "vitest";
import { correlation, mostAlike, patternOf, similarityOf } from "./similarity";
import { matrixOf, ratings } from "./testing";

const of = (...importance: Parameters<typeof ratings>[0]) => ratings(importance, importance);

it("is the correlation of importances", () => {
  // Deviations (-1, 0, 1) and (-1, 1, 0): 1 / (sqrt 2 x sqrt 2).
  expect(correlation(patternOf(of(2, 3, 4)), patternOf(of(1, 3, 2)))).toBeCloseTo(0.5, 9);
  expect(correlation(patternOf(of(2, 3, 4)), patternOf(of(1, 1.5, 2)))).toBeCloseTo(1, 9);
  expect(correlation(patternOf(of(2, 3, 4)), patternOf(of(5, 3, 1)))).toBeCloseTo(-1, 9);
});

it("leaves out what is suppressed", () => {
  expect([...patternOf(of(2, "suppressed", 4))].map((one) => one.toFixed(3))).toEqual([
    "-0.707",
    "0.000",
    "0.707",
  ]);
});

it("finds nothing in common with work to which everything matters alike", () => {
  expect(correlation(patternOf(of(3, 3, 3)), patternOf(of(1, 3, 2)))).toBe(0);
});

it("counts the places of both from each other", () => {
  // From a: b 1, c 0.5, d -1. From c: e 0.96, then a and b 0.5, d -0.5.
  const matrix = matrixOf(
    { a: of(2, 3, 4), b: of(1, 2, 3), c: of(1, 3, 2), d: of(4, 3, 2), e: of(1, 4, 2) },
    7,
  );
  expect(similarityOf(matrix, "a", "c")).toEqual({
    value: 50,
    fromLeft: 2,
    fromRight: 2,
    others: 4,
    unrated: 2,
  });
  // From d: e -0.33, c -0.5, and as far as each other a and b.
  expect(similarityOf(matrix, "a", "d")).toMatchObject({ value: -100, fromLeft: 4, fromRight: 3 });
});

it("says nothing of one occupation and itself, or of one that is not rated", () => {
  const matrix = matrixOf({ a: of(2, 3, 4), b: of(1, 2, 3) });
  expect(similarityOf(matrix, "a", "a")).toBeNull();
  expect(similarityOf(matrix, "a", "soldier")).toBeNull();
});

it("finds the most alike", () => {
  const matrix = matrixOf({
    a: of(2, 3, 4),
    b: of(1, 2, 3),
    c: of(1, 3, 2),
    d: of(4, 3, 2),
    e: of(1, 4, 2),
  });
  // From c: e 0.96, a and b 0.5, d -0.5.
  expect(mostAlike(matrix, "c", 3)).toEqual(["e", "a", "b"]);
  expect(mostAlike(matrix, "unrated", 3)).toEqual([]);
});
