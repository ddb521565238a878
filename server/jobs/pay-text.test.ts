import { expect, it } from "vitest";
import { payText, yearlyText } from "./pay-text";

it.each([
  [{ min: 38, max: 52, unit: "hour" }, "$38 to $52 an hour"],
  [{ min: 38, max: 52.5, unit: "hour" }, "$38.00 to $52.50 an hour"],
  [{ min: 60_000, max: null, unit: "year" }, "from $60,000 a year"],
  [{ min: null, max: 4_200, unit: "month" }, "up to $4,200 a month"],
  [{ min: 900, max: 900, unit: "week" }, "$900 a week"],
] as const)("%j", (pay, text) => expect(payText(pay)).toBe(text));

it("is worked out for a year of full-time work", () => {
  expect(yearlyText({ min: 20, max: 25.5, unit: "hour" })).toBe(
    "$41,600 to $53,040 in a year of full-time work",
  );
  expect(yearlyText({ min: 1, max: 2, unit: "year" })).toBe("");
});
