import { describe, expect, it } from "vitest";
import { CATALOGUE } from "@/server/figures/catalogue";
import type { ExportRow } from "./export";
import { exportAt } from "./pages";

async function rowsAt(path: string, params = {}): Promise<ExportRow[]> {
  const answer = await exportAt(path, params);
  if (!("rows" in answer)) throw new Error(JSON.stringify(answer));
  return answer.rows;
}

const rowOf = (rows: ExportRow[], figure: string, more: ExportRow = {}) =>
  rows.find((row) =>
    Object.entries({ figure, ...more }).every(([column, value]) => row[column] === value),
  );

describe("a role as a table", () => {
  it("holds every figure of the catalogue, with what the survey publishes of it", async () => {
    const rows = await rowsAt("careers/electricians");
    const figures = new Set(rows.map(({ figure }) => figure));
    for (const id of Object.keys(CATALOGUE)) expect(figures).toContain(id);
    // OEWS, May 2025, 47-2111: the mean yearly wage.
    expect(rowOf(rows, "salary.yearly")).toMatchObject({
      role: "electricians",
      occupation: "47-2111.00",
      value: 71490,
      unit: "usd-year",
      vintage: "May 2025",
      publisher: "U.S. Bureau of Labor Statistics",
    });
  });

  it("says of each row where it is from, or why it is not there", async () => {
    for (const row of await rowsAt("careers/chief-executives"))
      if (!row.missing) expect([row.figure, row.source]).toEqual([row.figure, expect.any(String)]);
  });
});

describe("other pages as tables", () => {
  it("a pair has both roles", async () => {
    const rows = await rowsAt("compare/lawyers-vs-registered-nurses");
    expect(new Set(rows.map(({ role }) => role))).toEqual(
      new Set(["lawyers", "registered-nurses"]),
    );
  });

  it("the table of careers goes by the filters of the address, and has no pages", async () => {
    const all = await rowsAt("careers");
    expect(new Set(all.map(({ role }) => role)).size).toBe(1016);
    const legal = await rowsAt("careers", { field: ["legal-occupations"], sort: "pay-desc" });
    expect(legal.every(({ occupation }) => String(occupation).startsWith("23-"))).toBe(true);
    const answer = await exportAt("careers", { field: ["no-such-field"] });
    expect(answer).toEqual({ refused: expect.stringContaining("not one of the choices") });
  });

  it("the table of careers seen from a place has what is published there", async () => {
    const params = {
      place: "48",
      pay: "150000",
      style: "perseverance",
      field: "legal-occupations",
    };
    const rows = await rowsAt("careers", params);
    // OEWS, May 2025, Texas, 23-1011; price level 97.057. O*NET 30.2 ranks perseverance second.
    expect(new Set(rows.map(({ role }) => role))).toEqual(new Set(["lawyers"]));
    const there = { place: "48", place_title: "Texas" };
    expect(rowOf(rows, "place.pay.median", there)).toMatchObject({
      value: 154200,
      unit: "usd-year",
      vintage: "May 2025",
    });
    expect(rowOf(rows, "place.pay.medianAtAveragePrices", there)).toMatchObject({
      value: 158876,
      source: "bea-rpp-2024",
    });
    expect(rowOf(rows, "place.jobs", there)).toMatchObject({ value: 56580, unit: "jobs" });
    expect(rowOf(rows, "workStyle", { part: "2" })).toMatchObject({ text: "Perseverance" });
    const answer = await exportAt("careers", { place: "Atlantis" });
    expect(answer).toMatchObject({ refused: expect.stringContaining("no state or area") });
  });

  it.each(["careers/lawyers/pay", "compare/lawyers-vs-registered-nurses/pay"])(
    "%s has a row for each place and measure",
    async (path) => {
      const rows = await rowsAt(path);
      const minnesota = { place: "27", role: "lawyers" };
      expect(rowOf(rows, "place.pay.median", minnesota)).toMatchObject({
        place_title: "Minnesota",
        unit: "usd-year",
        value: expect.any(Number),
      });
    },
  );

  it.each([
    "careers/field/legal-occupations",
    "companies",
    "companies/best",
    "companies/mayo-clinic",
    "about/data",
  ])("%s has rows", async (path) => expect((await rowsAt(path)).length).toBeGreaterThan(10));
});

describe("an address without a table", () => {
  it("says what to do", async () => {
    for (const path of ["careers/nope", "compare/nope", "companies/nope", "jobs", "careers/a/b/c"])
      expect(await exportAt(path, {})).toEqual({ unknown: expect.stringMatching(/\.csv|-vs-/) });
  });

  it("leads to the one that a page has", async () => {
    const moved = "/compare/lawyers-vs-registered-nurses";
    expect(await exportAt("compare/registered-nurses-vs-lawyers", {})).toEqual({ moved });
    expect(await exportAt("careers/Lawyers", {})).toEqual({ moved: "/careers/lawyers" });
    expect(await exportAt("compare/lawyers-vs-lawyers/pay", {})).toEqual({
      moved: "/careers/lawyers/pay",
    });
  });
});
