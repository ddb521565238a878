import { describe, expect, it } from "vitest";
import { HIGHEST_FIRST, PAY_SORTS, payRows } from "./pay-rows";
import { arranged, type TableQuery, tableAddress } from "./table";
import { readTableQuery } from "./table-query";
import { payIn, placeWith } from "./testing";

const ROWS = payRows(
  payIn([
    placeWith("48", "Texas", 90_000, { states: ["TX"], employment: 9000 }),
    placeWith("06", "California", 140_000, { states: ["CA"] }),
    placeWith("12420", "Austin-Round Rock, TX", 95_000, { states: ["TX"], employment: null }),
    placeWith("15", "Hawaiʻi", null, { states: ["HI"] }),
    placeWith("32420", "Mayagüez, PR", 30_000, { states: ["PR"], kind: "territory" }),
  ]),
);
const NAMES = { TX: "Texas", CA: "California", HI: "Hawaii" };

const titles = (query: Partial<TableQuery<keyof typeof PAY_SORTS>>) =>
  arranged(ROWS, { ...HIGHEST_FIRST, ...query }, PAY_SORTS, NAMES).map(({ title }) => title);

describe("a table of places", () => {
  it("has what is missing last either way", () => {
    expect(titles({})).toEqual([
      "California",
      "Austin-Round Rock, TX",
      "Texas",
      "Mayagüez, PR",
      "Hawaiʻi",
    ]);
    expect(titles({ order: "asc" })[0]).toBe("Mayagüez, PR");
    expect(titles({ order: "asc" }).at(-1)).toBe("Hawaiʻi");
    expect(titles({ sort: "jobs", order: "asc" }).at(-1)).toBe("Austin-Round Rock, TX");
  });

  it("goes by title where figures are alike, and by name", () => {
    expect(titles({ sort: "quotient" })).toEqual(titles({ sort: "name", order: "asc" }));
    expect(titles({ sort: "name", order: "desc" })[0]).toBe("Texas");
  });

  it("finds areas by the name of their state, letters by their plain form", () => {
    expect(titles({ text: " texas " })).toEqual(["Austin-Round Rock, TX", "Texas"]);
    expect(titles({ text: "rock TX" })).toEqual(["Austin-Round Rock, TX"]);
    expect(titles({ text: "mayaguez" })).toEqual(["Mayagüez, PR"]);
    expect(titles({ text: "hawaii" })).toEqual(["Hawaiʻi"]);
    expect(titles({ text: "texas", kind: "state" })).toEqual(["Texas"]);
    expect(titles({ text: "nowhere" })).toEqual([]);
  });
});

describe("the address of a table", () => {
  const read = (params: Record<string, string | string[]>) =>
    readTableQuery(params, Object.keys(PAY_SORTS) as (keyof typeof PAY_SORTS)[], HIGHEST_FIRST);

  it("is read as it is written", () => {
    const query = { sort: "jobs", order: "asc", text: "new york", kind: "state" } as const;
    const address = tableAddress("/pay", query);
    expect(address).toBe("/pay?sort=jobs-asc&q=new+york&kind=state");
    const params = Object.fromEntries(new URL(address, "http://a").searchParams);
    expect(read(params)).toEqual({ query, notes: [] });
  });

  it("may hold nonsense, and a note says so", () => {
    const { query, notes } = read({ sort: "magic", kind: ["moon", "state"], q: "a".repeat(500) });
    expect(query).toEqual({ ...HIGHEST_FIRST, text: "a".repeat(80) });
    expect(notes).toEqual([
      "“magic” is no order of the table: it is as it begins.",
      "“moon” is no kind of place: all are shown.",
    ]);
    expect(read({})).toEqual({ query: HIGHEST_FIRST, notes: [] });
  });
});
