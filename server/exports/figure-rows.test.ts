import { describe, expect, it } from "vitest";
import { amount, known, missing } from "@/server/figures/figure";
import { rowsOfFigures } from "./figure-rows";

const SURVEY = {
  id: "survey",
  publisher: "A bureau",
  title: "A survey",
  vintage: "May 2025",
  terms: "Public domain",
  url: "https://example.org/survey",
  attribution: "",
};
const SUBJECT = { role: "lawyers", role_title: "Lawyers", occupation: "23-1011.00" };
const from = { sourceId: "survey" };
const rowsOf = (figures: Parameters<typeof rowsOfFigures>[0]) =>
  rowsOfFigures(figures, SUBJECT, [SURVEY]);

describe("the rows of a role's figures", () => {
  it("say whose figure it is, how sure and where it is from", () => {
    const salary = known(amount(100_000, "usd-year"), { ...from, rse: 2, of: "Legal workers" });
    // 1.645 x 2% of 100,000
    expect(rowsOf({ "salary.yearly": salary })).toEqual([
      expect.objectContaining({
        ...SUBJECT,
        figure: "salary.yearly",
        label: "Average salary",
        value: 100_000,
        unit: "usd-year",
        bound: null,
        relative_standard_error: 2,
        margin_90: 3290,
        scope: "Legal workers",
        source: "survey",
        publisher: "A bureau",
        publication: "A survey",
        vintage: "May 2025",
        url: "https://example.org/survey",
      }),
    ]);
  });

  it("say why a figure is missing, and state no value", () => {
    const [row] = rowsOf({ "salary.median": missing("Too few people.", from) });
    expect(row).toMatchObject({ figure: "salary.median", missing: "Too few people." });
    expect(row).not.toHaveProperty("value");
  });

  it("state what is only a bound as one", () => {
    const [row] = rowsOf({ "salary.median": known(amount(239_200, "usd-year", "at least"), from) });
    expect(row).toMatchObject({ value: 239_200, bound: "at least" });
  });

  it("hold a row for a range and one for each of its percentiles, of which no error is published", () => {
    const [low, high] = [amount(30_000, "usd-year"), amount(90_000, "usd-year", "at least")];
    const range = { kind: "range", low, high, percentiles: { 10: low, 90: high } } as const;
    expect(rowsOf({ "salary.range": known(range, { ...from, rse: 1 }) })).toMatchObject([
      { low: 30_000, high: 90_000, high_bound: "at least", relative_standard_error: 1 },
      { part: "p10", value: 30_000 },
      { part: "p90", value: 90_000, bound: "at least" },
    ]);
  });

  it("hold a row for each class, with the reason where it is missing", () => {
    const parts = [
      { label: "Women", percent: 52.4 },
      { label: "Men", percent: null, reason: "Too few." },
    ];
    const shares = known({ kind: "shares", parts, closes: true } as const, from);
    expect(rowsOf({ "people.gender": shares })).toMatchObject([
      { part: "Women", value: 52.4, missing: null, unit: "percent" },
      { part: "Men", value: null, missing: "Too few." },
    ]);
  });
});
