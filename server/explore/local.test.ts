import { describe, expect, it } from "vitest";
import type { LocalWage } from "@/server/places/local-wage";
import type { Place } from "@/server/places/place";
import { explore } from "./explore";
import { facetsOf } from "./facets";
import { inPlace } from "./local";
import { EVERYTHING, type ExploreQuery } from "./query";
import { fieldWith, LEGAL, rowWith } from "./testing";
import type { Prices } from "./values";

const TEXAS: Place = { code: "48", kind: "state", title: "Texas", states: ["TX"] };
const prices = { level: 97.057, ofState: false, sourceId: "prices" };

const wage = (differing: Partial<LocalWage>): LocalWage => ({
  p25Annual: null,
  medianAnnual: null,
  medianHourly: null,
  employment: null,
  caveats: {},
  sourceId: "survey",
  ...differing,
});

const WAGES = new Map([
  ["nurses", wage({ medianAnnual: 95_970, employment: 271_380 })],
  ["clerks", wage({ medianAnnual: 59_000, employment: 400 })],
  ["actors", wage({ medianHourly: 25.86, employment: 2_160 })],
  ["surgeons", wage({ employment: 300, caveats: { median_annual: "no-estimate" } })],
]);

const all = ["Actors", "Clerks", "Nurses", "Sailors", "Surgeons"].map((title) =>
  rowWith(title, { pay: 1 }),
);
const rows = inPlace(all, WAGES, { place: TEXAS, prices });
const localOf = (title: string) => rows.find((row) => row.title === title)?.local;

describe("figures of a place", () => {
  it("are those of the survey, and the median at average prices", () => {
    expect(localOf("Nurses")).toEqual({
      median: {
        state: "known",
        value: { kind: "amount", amount: 95_970, unit: "usd-year" },
        sourceId: "survey",
      },
      // 95,970 / 0.97057 = 98,880.04
      atPrices: {
        state: "known",
        value: { kind: "amount", amount: 98_880, unit: "usd-year" },
        note: "At the price level 97.057; the whole country is 100.",
        sourceId: "prices",
      },
      jobs: {
        state: "known",
        value: { kind: "amount", amount: 271_380, unit: "jobs" },
        sourceId: "survey",
      },
    });
  });

  it("are by the hour where no yearly median is published", () => {
    // 25.86 / 0.97057 = 26.644
    expect(localOf("Actors")).toMatchObject({
      median: { value: { amount: 25.86, unit: "usd-hour" } },
      atPrices: { value: { amount: 26.64, unit: "usd-hour" } },
    });
  });

  it("leave out what the survey does not have there, and say why a figure is missing", () => {
    expect(rows.map(({ title }) => title)).toEqual(["Actors", "Clerks", "Nurses", "Surgeons"]);
    const reason = "The publisher could not make a reliable estimate.";
    expect(localOf("Surgeons")).toMatchObject({
      median: { state: "missing", reason },
      atPrices: { state: "missing", reason },
      jobs: { value: { amount: 300 } },
    });
    const [row] = inPlace(all, WAGES, { place: { ...TEXAS, title: "Guam" }, prices: null });
    expect(row?.local?.atPrices).toEqual({
      state: "missing",
      reason: "The price levels that are loaded have none of Guam.",
    });
  });
});

describe("the table of a place", () => {
  const facets = (at: Prices) =>
    facetsOf(
      { all: fieldWith("00", "All", 3), fields: [LEGAL], styles: [] },
      { place: TEXAS, prices: at },
    );
  const titles = (at: Prices, differing: Partial<ExploreQuery>) =>
    explore(rows, facets(at), { ...EVERYTHING, ...differing }).rows.map(({ title }) => title);

  it("filters by the pay that it shows, and says which that is", () => {
    // 59,000 / 0.97057 = 60,789: at average prices the clerks have 60,000.
    const chosen = { ...EVERYTHING.chosen, pay: ["60000"] };
    expect(titles("own", { chosen })).toEqual(["Nurses"]);
    expect(titles("average", { chosen })).toEqual(["Clerks", "Nurses"]);
    const label = (at: Prices) => facets(at).find(({ id }) => id === "pay")?.label;
    expect(label("own")).toBe("Median pay in Texas");
    expect(label("average")).toBe("Median pay in Texas, at average prices");
  });

  it("sorts by pay and by jobs there; pay by the hour is no pay by the year", () => {
    const ordered = (sort: ExploreQuery["sort"]) => titles("own", { sort, order: "desc" });
    expect(titles("own", { sort: "pay" })).toEqual(["Clerks", "Nurses", "Actors", "Surgeons"]);
    expect(ordered("pay")).toEqual(["Nurses", "Clerks", "Actors", "Surgeons"]);
    expect(ordered("prices")).toEqual(["Nurses", "Clerks", "Actors", "Surgeons"]);
    expect(ordered("jobs")).toEqual(["Nurses", "Actors", "Clerks", "Surgeons"]);
  });
});
