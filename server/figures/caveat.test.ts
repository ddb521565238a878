import { describe, expect, it } from "vitest";
import { amountOf, caveatOf, figureOf, reasonFor } from "./caveat";
import { MISSING_REASONS } from "./missing";

const row = {
  caveats: { p90: ">=", level: "<", mean: "hourly-only", odd: "a-code-of-later" },
  sourceId: "survey",
};

describe("the caveats of a row", () => {
  it("say what they say of a column, or nothing", () => {
    expect(caveatOf(row, "p90")).toBe(">=");
    expect(caveatOf(row, "median")).toBeUndefined();
  });

  it("make a number a bound", () => {
    expect(amountOf(row, "p90", 239200, "usd-year")).toEqual({
      kind: "amount",
      amount: 239200,
      unit: "usd-year",
      bound: "at least",
    });
    expect(amountOf(row, "level", 0.5, "percent")).toMatchObject({ bound: "under" });
    expect(amountOf(row, "median", 40000, "usd-year")).not.toHaveProperty("bound");
    expect(amountOf(row, "median", 0, "jobs")).toMatchObject({ amount: 0 });
    expect(amountOf(row, "mean", null, "usd-year")).toBeNull();
  });

  it("give the sentence for what is missing", () => {
    expect(reasonFor(row, "mean")).toBe(MISSING_REASONS["hourly-only"]);
    expect(reasonFor(row, "median")).toBe(MISSING_REASONS["not-stated"]);
    expect(reasonFor(row, "odd")).toBe(MISSING_REASONS["not-stated"]);
  });

  it("make a figure, known or missing, that says where it comes from", () => {
    expect(figureOf(row, "median", 40000, "usd-year", { rse: 1.5, of: "Bakers" })).toEqual({
      state: "known",
      value: { kind: "amount", amount: 40000, unit: "usd-year" },
      sourceId: "survey",
      rse: 1.5,
      of: "Bakers",
    });
    expect(figureOf(row, "mean", null, "usd-year", { of: "Bakers" })).toEqual({
      state: "missing",
      reason: MISSING_REASONS["hourly-only"],
      sourceId: "survey",
      of: "Bakers",
    });
  });
});
