import { expect, it } from "vitest";
import { isWide, timesText } from "./times";

it.each([
  [0.634, 0.671, "63 to 68 of 100"],
  [0.655, 0.661, "about 66 of 100"],
  [0.49, 0.51, "about 50 of 100"],
  [0.9675, 1, "at least 96 of 100"],
  [0.985, 1, "about 99 of 100"],
  [0, 0.08, "at most 8 of 100"],
])("a chance from %s to %s is %s", (low, high, text) => {
  expect(timesText({ low, high })).toBe(text);
});

it("is a range unless both ends are nearly one", () => {
  expect(isWide({ low: 0.63, high: 0.67 })).toBe(true);
  expect(isWide({ low: 0.64, high: 0.67 })).toBe(false);
});
