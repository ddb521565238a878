import { expect, it } from "vitest";
import { tickText } from "./tick-text";

it("shortens thousands of dollars a year, and leaves those of an hour", () => {
  expect([0, 40_000, 120_000].map((tick) => tickText(tick, "usd-year"))).toEqual([
    "$0",
    "$40k",
    "$120k",
  ]);
  expect([0, 12].map((tick) => tickText(tick, "usd-hour"))).toEqual(["$0", "$12"]);
});
