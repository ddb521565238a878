import { expect, it } from "vitest";
import { annualWage } from "./annual";

it.each([
  [100_000, "Year", 100_000],
  [50, "Hour", 104_000],
  [2_000, "Week", 104_000],
  [4_000, "Bi-Weekly", 104_000],
  [8_000, "Month", 96_000],
  [90.54, "hour", 188_323.2],
])("%d a %s is %d a year", (wage, unit, annual) => {
  expect(annualWage(wage, unit)).toBe(annual);
});

it.each([
  [100_000, "", "wage without a unit"],
  [100_000, "N/A", "wage without a unit"],
  [0, "Year", "no wage"],
  // Yearly wages under another unit, as filed.
  [245_000, "Hour", "impossible wage"],
  [300_000, "Week", "impossible wage"],
  [207_495.82, "Month", "impossible wage"],
  // 7.25 an hour is the federal minimum wage.
  [7.24, "Hour", "impossible wage"],
])("%d under “%s” is none: %s", (wage, unit, why) => {
  expect(annualWage(wage, unit)).toBe(why);
});

it("takes the bounds themselves", () => {
  expect(annualWage(7.25, "Hour")).toBe(15_080);
  expect(annualWage(2_000_000, "Year")).toBe(2_000_000);
});
