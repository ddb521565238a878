import { expect, it } from "vitest";
import { quartilesOf } from "./quantiles";

it.each([
  [[7], { p25: 7, median: 7, p75: 7 }],
  [[4, 1, 3, 2], { p25: 1.75, median: 2.5, p75: 3.25 }],
  [[50, 10, 40, 20, 30], { p25: 20, median: 30, p75: 40 }],
])("the quartiles of %j are %j", (numbers, quartiles) => {
  expect(quartilesOf(numbers)).toEqual(quartiles);
});
