import { expect, it } from "vitest";
import { levelOf, quantileClasses } from "./classes";

it("makes classes of the same size", () => {
  const classes = quantileClasses([100, 10, 40, 30, 20, 50, 60, 70, 80, 90], 5);
  expect(classes).toEqual([
    { level: 1, low: 10, high: 20, count: 2 },
    { level: 2, low: 30, high: 40, count: 2 },
    { level: 3, low: 50, high: 60, count: 2 },
    { level: 4, low: 70, high: 80, count: 2 },
    { level: 5, low: 90, high: 100, count: 2 },
  ]);
  expect([10, 40, 90].map((value) => levelOf(classes, value))).toEqual([1, 2, 5]);
});

it("keeps the same values together, and leaves empty classes out", () => {
  const classes = quantileClasses([5, 5, 5, 5, 9], 5);
  expect(classes.map(({ low, high, count }) => [low, high, count])).toEqual([
    [5, 5, 4],
    [9, 9, 1],
  ]);
});

it("makes as many classes as there are values where these are few, none of none", () => {
  const classes = quantileClasses([300, 100, 200], 5);
  expect(classes.map(({ low, high }) => [low, high])).toEqual([
    [100, 100],
    [200, 200],
    [300, 300],
  ]);
  const levels = classes.map(({ level }) => level);
  expect(levels).toEqual([...levels].sort());
  expect(quantileClasses([], 5)).toEqual([]);
});
