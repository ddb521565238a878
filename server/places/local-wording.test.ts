import { describe, expect, it } from "vitest";
import { localNotes, localRows, localSentence } from "./local-wording";
import type { LocalPay, Place, PlacePay } from "./place";

const ABILENE: Place = {
  code: "10180",
  kind: "metropolitan",
  title: "Abilene, TX",
  states: ["TX"],
};

/** 29-1141 in Abilene: metropolitan_M2025.csv, and the level of 10180 in rpp_2024.csv. */
const NURSES_THERE: PlacePay = {
  ...ABILENE,
  unit: "year",
  mean: null,
  p10: 63890,
  p25: 76380,
  median: 80240,
  p75: 99650,
  p90: 100710,
  employment: 1680,
  locationQuotient: 1.03,
  prices: { level: 90.364, ofState: false },
};

/** The same in national_M2025_dl.xlsx. */
const NURSES: LocalPay = {
  place: ABILENE,
  title: "Registered Nurses",
  isWider: false,
  local: NURSES_THERE,
  nation: {
    unit: "year",
    mean: 101420,
    p10: 68940,
    p25: 80330,
    median: 97550,
    p75: 112350,
    p90: 137470,
    employment: 3379720,
  },
  sourceIds: ["survey", "prices"],
};

const hourly = { ...NURSES_THERE, unit: "hour" as const, p10: 15, median: 20.5, p90: 40 };

describe("the table of a place", () => {
  it("has the place beside the country", () => {
    expect(localRows(NURSES).map(({ label, local, nation }) => [label, local, nation])).toEqual([
      ["Median", "$80,240", "$97,550"],
      ["10th to 90th percentile", "$63,890 to $100,710", "$68,940 to $137,470"],
      // 80240 / 0.90364 = 88796.4
      ["Median at average prices", "$88,796", "$97,550"],
      ["Jobs of employees", "1,680", "3,379,720"],
      ["Share of all jobs, country = 1", "1.03", null],
    ]);
  });

  it("says where pay is by the hour", () => {
    const rows = localRows({ local: hourly, nation: null });
    expect(rows.slice(0, 2).map(({ local }) => local)).toEqual([
      "$20.50 an hour",
      "$15.00 to $40.00 an hour",
    ]);
  });

  it("has a dash for what is not published", () => {
    const bare = { ...NURSES_THERE, p90: null, employment: null, prices: null };
    const rows = localRows({ local: { ...bare, locationQuotient: null }, nation: null });
    expect(rows.map(({ local }) => local)).toEqual(["$80,240", "-", "-", "-", "-"]);
    expect(localRows({ local: null, nation: null }).map(({ local }) => local)).toEqual(
      Array(5).fill("-"),
    );
  });
});

describe("the sentence on a place", () => {
  it("sets its median against the country's", () => {
    // 80240 / 97550 = 0.8226
    expect(localSentence(NURSES)).toBe(
      "The median in Abilene, TX is 18% below that of the whole country.",
    );
    const high = { ...NURSES_THERE, median: 119720 };
    // 119720 / 97550 = 1.2273
    expect(localSentence({ ...NURSES, local: high })).toContain("is 23% above that");
    const same = { ...NURSES_THERE, median: 97600 };
    expect(localSentence({ ...NURSES, local: same })).toContain("is about that of");
  });

  it("is none where there is nothing to set beside each other", () => {
    expect(localSentence({ ...NURSES, local: null })).toBe("");
    expect(localSentence({ ...NURSES, local: hourly })).toBe("");
  });
});

describe("the notes on a place", () => {
  it("say by whose prices", () => {
    expect(localNotes(NURSES)).toEqual(["Prices in Abilene, TX are 9.6% below the country's."]);
    const rural = { ...NURSES_THERE, prices: { level: 101.24, ofState: true } };
    expect(localNotes({ ...NURSES, local: rural })).toEqual([
      "Prices in the state of Abilene, TX are 1.2% above the country's; the area has no level of its own.",
    ]);
    expect(localNotes({ ...NURSES, local: { ...NURSES_THERE, prices: null } })).toEqual([
      "No price level of Abilene, TX is published.",
    ]);
  });

  it("say whose figures stand in for the place's", () => {
    const texas = { ...NURSES_THERE, code: "48", kind: "state" as const, title: "Texas" };
    expect(localNotes({ ...NURSES, local: texas })[0]).toBe(
      "The tables that are loaded have no median of Registered Nurses in Abilene, TX: these are the figures of Texas, the state that it lies in.",
    );
    expect(localNotes({ ...NURSES, local: null })).toEqual([
      "The tables that are loaded have no estimate of Registered Nurses in Abilene, TX or its state.",
    ]);
  });
});
