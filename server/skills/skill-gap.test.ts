import { expect, it } from "vitest";
import { skillGap } from "./skill-gap";
import { matrixOf, ratings } from "./testing";

const matrix = matrixOf({
  clerk: ratings([3, 3, 3, 3], [3.5, 1, "not-relevant", 2]),
  cook: ratings([3, 3, 3, 3], [1.75, 4.5, 3.5, "suppressed"]),
});

it("averages what is asked for more, and nothing else, over the elements that both are rated on", () => {
  // To the cook: 0, 3.5/7, 3.5/7 over three elements; back: 1.75/7, 0, 0.
  expect(skillGap(matrix, "clerk", "cook")).toBeCloseTo(1 / 3, 9);
  expect(skillGap(matrix, "cook", "clerk")).toBeCloseTo(0.25 / 3, 9);
});

it("has nothing to learn from a role to itself, and nothing to say of one that is not rated", () => {
  expect(skillGap(matrix, "clerk", "clerk")).toBe(0);
  expect(skillGap(matrix, "clerk", "soldier")).toBeNull();
  expect(skillGap(matrix, "soldier", "clerk")).toBeNull();
});
