import { expect, it } from "vitest";
import { jobsAYear, turnOf, yearlyRate } from "./rates";
import { projected } from "./testing";

it("is the rate that makes the change year upon year", () => {
  // 1.01 to the power of ten is 1.104622, 0.99 to the power of ten 0.904382, 1.02 squared 1.0404.
  expect(yearlyRate(projected(2024, 10.4622))).toBeCloseTo(1, 4);
  expect(yearlyRate(projected(2024, -9.5618))).toBeCloseTo(-1, 4);
  expect(yearlyRate({ baseYear: 2024, targetYear: 2026, changePercent: 4.04 })).toBeCloseTo(2, 9);
  expect(yearlyRate(projected(2024, 0))).toBe(0);
  expect(yearlyRate(projected(2024, null))).toBeNull();
});

it("tells how the present projection differs from the earlier one", () => {
  const turn = (earlier: number | null, present: number | null) =>
    turnOf({ earlier: projected(2022, earlier), present: projected(2024, present) });
  expect(turn(-8.2, 4.3)).toEqual({ kind: "reversed" });
  expect(turn(0.5, -0.5)).toEqual({ kind: "reversed" });
  // 0.546% and 0.480% a year: less than a tenth of a point apart.
  expect(turn(5.6, 4.9)).toEqual({ kind: "alike" });
  expect(turn(0, -0.5)).toEqual({ kind: "alike" });
  // The tenth root of 1.257 is 1.02314, that of 1.158 1.01478.
  expect(turn(25.7, 15.8)).toEqual({ kind: "lower", by: expect.closeTo(0.836, 3) });
  expect(turn(-3.1, -0.7)).toEqual({ kind: "higher", by: expect.closeTo(0.244, 3) });
  expect(turn(null, 4.9)).toBeNull();
  expect(turn(5.6, null)).toBeNull();
  expect(turnOf({ earlier: null, present: projected(2024, 4.9) })).toBeNull();
});

it("spreads the change of jobs over the years", () => {
  const nurses = { ...projected(2024, 4.9), jobs: 3_391_000, jobsProjected: 3_557_100 };
  expect(jobsAYear(nurses)).toBe(16_610);
  expect(jobsAYear({ ...nurses, jobs: null })).toBeNull();
  expect(jobsAYear({ ...nurses, jobsProjected: null })).toBeNull();
});
