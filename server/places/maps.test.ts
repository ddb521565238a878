import { describe, expect, it } from "vitest";
import { differenceMap } from "./difference-map";
import { differencesOf, tallyOf } from "./differences";
import { payRows } from "./pay-rows";
import type { Place } from "./place";
import { payMap, type StateMap } from "./state-map";
import { payIn, placeWith } from "./testing";

const states: Place[] = [
  { code: "06", kind: "state", title: "California", states: ["CA"] },
  { code: "19", kind: "state", title: "Iowa", states: ["IA"] },
  { code: "48", kind: "state", title: "Texas", states: ["TX"] },
];
const nurses = payIn([
  placeWith("06", "California", 140_000, { prices: { level: 112, ofState: false } }),
  placeWith("19", "Iowa", 70_000, { prices: { level: 87.5, ofState: false }, employment: null }),
  placeWith("48", "Texas", null),
  placeWith("12420", "Austin-Round Rock, TX", 95_000),
]);
const others = payIn([
  placeWith("06", "California", 150_000, { employment: 20 }),
  placeWith("19", "Iowa", 60_000),
  placeWith("12420", "Austin-Round Rock, TX", 95_000),
]);

const tile = ({ tiles }: StateMap, postal: string) =>
  tiles.find((one) => one.postal === postal) as StateMap["tiles"][number];

describe("the map of one occupation", () => {
  const map = payMap(states, payRows(nurses), "year", "median");

  it("names each state with its figures, and those without", () => {
    expect(map.tiles).toHaveLength(51);
    expect(tile(map, "CA")).toMatchObject({
      name: "California: $140,000 a year, median, 1,000 jobs",
      short: "$140k",
      code: "06",
    });
    expect(tile(map, "IA").name).toBe("Iowa: $70,000 a year, median");
    expect(tile(map, "TX").name).toBe("Texas: no median in our source, 1,000 jobs");
    expect(tile(map, "WY")).toMatchObject({
      name: "WY: no figure in our source",
      tone: "none",
      code: null,
    });
  });

  it("has a colour for each class of the states alone", () => {
    expect(map.keys.map(({ text }) => text)).toEqual([
      "$70,000 (1)",
      "$140,000 (1)",
      "no figure (49)",
    ]);
    expect(map.keys[0]?.tone).toBe(tile(map, "IA").tone);
    expect(map.keys[1]?.tone).toBe(tile(map, "CA").tone);
  });

  it("can be at average prices", () => {
    const atPrices = payMap(states, payRows(nurses), "year", "atPrices");
    // 140,000 / 1.12 and 70,000 / 0.875
    expect(tile(atPrices, "CA").name).toContain("$125,000 a year at average prices, median");
    expect(tile(atPrices, "IA").name).toContain("$80,000 a year at average prices, median");
  });
});

describe("two occupations in the same places", () => {
  it("are not said to differ by nothing", () => {
    const near = payIn([placeWith("06", "California", 139_600)]);
    const map = differenceMap(states, differencesOf(nurses, near), "year");
    expect(tile(map, "CA")).toMatchObject({ sign: "A", short: "<$1k" });
  });

  const rows = differencesOf(nurses, others);

  it("are set side by side wherever either has an estimate", () => {
    const by = Object.fromEntries(rows.map((row) => [row.title, row.by]));
    expect(by).toEqual({
      California: -10_000,
      Iowa: 10_000,
      Texas: null,
      "Austin-Round Rock, TX": 0,
    });
    expect(rows.find(({ code }) => code === "06")).toMatchObject({ leftJobs: 1000, rightJobs: 20 });
  });

  it("are counted where both are published", () => {
    expect(tallyOf(rows)).toEqual({ places: 3, left: 1, right: 1, equal: 1 });
  });

  it("are drawn by whose median is higher", () => {
    const map = differenceMap(states, rows, "year");
    expect(tile(map, "IA")).toMatchObject({
      name: "Iowa: A earns $10,000 a year more at the median",
      sign: "A",
      short: "+$10k",
    });
    expect(tile(map, "CA")).toMatchObject({ sign: "B", short: "+$10k" });
    expect(tile(map, "CA").tone).toMatch(/^right-/);
    expect(tile(map, "TX")).toMatchObject({
      name: "Texas: no two medians in our source",
      tone: "none",
    });
    expect(map.keys.map(({ text }) => text)).toEqual([
      "A more: $10,000 (1)",
      "B more: $10,000 (1)",
      "no figure (49)",
    ]);
  });

  it("are not subtracted over hours and years", () => {
    const hourly = payIn([placeWith("06", "California", 25, { unit: "hour" })]);
    expect(differencesOf(nurses, hourly).map(({ by }) => by)).toEqual([null, null, null, null]);
  });
});
