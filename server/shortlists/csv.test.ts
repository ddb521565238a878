import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { amount, known, missing } from "@/server/figures/figure";
import { listAsCsv } from "./csv";
import type { SharedView } from "./view";

const figure = known(amount(45_580, "usd-year"), { sourceId: "oews" });
const bakers = {
  slug: "bakers",
  title: "Bakers",
  code: "51-3011.00",
  officialTitle: "Bakers",
  figures: {
    "salary.yearly": figure,
    "salary.median": known(amount(20.5, "usd-hour"), { sourceId: "oews" }),
    "outlook.growth": known(amount(-1.5, "percent-change"), { sourceId: "oews" }),
    "outlook.jobs": known(amount(239_200, "jobs", "at least"), { sourceId: "oews" }),
    "outlook.openings": missing("Not published."),
  },
};

function listWith(note: string): SharedView {
  const side = (slug: string, title: string) => ({ slug, title, changes: [] });
  return {
    name: "List",
    description: "",
    pairs: [
      {
        id: "1",
        left: side("bakers", "Bakers"),
        right: side("lamplighters", "Lamplighters, street"),
        note,
        savedAt: "2026-05-04T12:00:00.000Z",
      },
    ],
    roles: { bakers },
    citations: [
      {
        letter: "a",
        source: {
          id: "oews",
          publisher: "BLS",
          title: "Wages",
          vintage: "May 2024",
          terms: "",
          url: "",
          attribution: "",
        },
      },
    ],
  };
}

const cellsOf = (csv: string): string[] =>
  parse(csv, { bom: true, record_delimiter: "\r\n" })[1] as string[];

describe("a list as CSV", () => {
  it("writes numbers as numbers, bounds and other units as texts, and why a figure is missing", () => {
    const gone = "The role is no longer in the data.";
    expect(cellsOf(listAsCsv(listWith("A note")))).toEqual([
      "Bakers",
      "Lamplighters, street",
      "51-3011.00 Bakers",
      "",
      "45580",
      gone,
      "$20.50 an hour",
      gone,
      "-1.5",
      gone,
      "at least 239,200",
      gone,
      "Missing: Not published.",
      gone,
      "A note",
      "2026-05-04",
      "BLS: Wages, May 2024",
    ]);
  });

  it("gives a note back whole, but with an apostrophe before what a spreadsheet would run", () => {
    for (const note of ['He said "no",\r\nthen left', "ünïcode 🙂", "it's 5 - 3 = 2"])
      expect(cellsOf(listAsCsv(listWith(note)))[14]).toBe(note);
    for (const note of ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1+1"])
      expect(cellsOf(listAsCsv(listWith(note)))[14]).toBe(`'${note}`);
  });
});
