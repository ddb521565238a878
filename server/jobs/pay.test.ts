import { expect, it } from "vitest";
import { leastYearly, statedPay } from "./pay";

const USD = "USD";

it("reads pay as it is stated, in dollars by a unit", () => {
  expect(statedPay({ min: 20, max: 25.5, unit: "hour", currency: USD })).toEqual({
    min: 20,
    max: 25.5,
    unit: "hour",
  });
  expect(statedPay({ max: 90_000, unit: "year", currency: USD })).toMatchObject({ min: null });
  expect(statedPay({ min: 0, max: 90_000, unit: "year", currency: USD })).toMatchObject({
    min: null,
  });
});

it.each([
  ["another currency", { min: 20, unit: "hour", currency: "CAD" }],
  ["no currency", { min: 20, unit: "hour" }],
  ["no amount", { min: 0, max: null, unit: "hour", currency: USD }],
  ["a least above the most", { min: 30, max: 20, unit: "hour", currency: USD }],
  ["hourly pay said to be yearly", { min: 20, max: 25, unit: "year", currency: USD }],
  ["yearly pay said to be hourly", { min: 60_000, max: 80_000, unit: "hour", currency: USD }],
] as const)("reads none of %s", (_, stated) => {
  expect(statedPay(stated)).toBeNull();
});

it("takes a year as 2,080 hours, 260 days, 52 weeks or 12 months of the least", () => {
  const least = (min: number | null, unit: "hour" | "day" | "week" | "month" | "year") =>
    leastYearly({ min, max: null, unit });
  expect(least(20, "hour")).toBe(41_600);
  expect(least(200, "day")).toBe(52_000);
  expect(least(1_000, "week")).toBe(52_000);
  expect(least(5_000, "month")).toBe(60_000);
  expect(least(60_000, "year")).toBe(60_000);
  expect(least(null, "year")).toBeNull();
  expect(leastYearly(null)).toBeNull();
});
