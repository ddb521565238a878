import { expect, it } from "vitest";
import { atAveragePrices } from "./prices";

it("sets pay right by the price level of its place", () => {
  expect(atAveragePrices(110_000, 110, "year")).toBe(100_000);
  expect(atAveragePrices(50_000, 88.823, "year")).toBe(56_292); // 50000 / 0.88823 = 56291.7
  expect(atAveragePrices(20.5, 102.5, "hour")).toBe(20);
  expect(atAveragePrices(20, 96, "hour")).toBe(20.83);
});
