import { describe, expect, it } from "vitest";
import type { PublishedFile } from "../publication";
import type { Cell } from "../sheet";
import { cpsAges, cpsEarnings, cpsPeople } from "./cps";

const people = (...rows: Cell[][]): PublishedFile => ({
  file: "people.xlsx",
  sheets: [
    {
      name: "cpsaat11",
      rows: [
        ["HOUSEHOLD DATA\r\n11. Employed persons by detailed occupation, sex, race, and ethnicity"],
        ["[Numbers in thousands]"],
        [],
        ["Occupation", 2022, null, null, null, null, null],
        [null, "Total\r\nemployed", "Percent of total employed", null, null, null, null],
        [
          null,
          null,
          "Women",
          "White",
          "Black or\r\nAfrican\r\nAmerican",
          "Asian",
          "Hispanic\r\nor Latino",
        ],
        ...rows,
      ],
    },
  ],
});

const ages = (...rows: Cell[][]): PublishedFile => ({
  file: "ages.xlsx",
  sheets: [
    {
      name: "cpsaat11b",
      rows: [
        ["HOUSEHOLD DATA\r\n 11b. Employed people by detailed occupation and age"],
        ["[Numbers in thousands]"],
        [],
        ["Occupation", "2025"],
        [
          null,
          "Total, 16 years and over",
          "16 to 19 years",
          "20 to 24 years",
          "25 to 34 years",
          "35 to 44 years",
          "45 to 54 years",
          "55 to 64 years",
          "65 years and over",
          "Median age",
        ],
        ...rows,
      ],
    },
  ],
});

const earnings = (...rows: Cell[][]): PublishedFile => ({
  file: "earnings.xlsx",
  sheets: [
    {
      name: "cpsaat39",
      rows: [
        [
          "HOUSEHOLD DATA\r\n 39. Median weekly earnings of full-time wage and salary workers by detailed occupation and sex",
        ],
        ["[Numbers in thousands]"],
        [],
        ["Occupation", "2025"],
        [null, "Total", null, "Men", null, "Women", null],
        [null, ...["", "", ""].flatMap(() => ["Number of\r\nworkers", "Median weekly earnings"])],
        ...rows,
      ],
    },
  ],
});

describe("CPS table 11", () => {
  it("reads people and shares under a header of three rows", () => {
    const file = people(
      [null, null],
      ["Management,  professional\r\n occupations", 1780, 29.2, 85.9, 5.9, 6.7, 6.8],
      ["Legislators", 14, "–", "-", "–", "–", "–"],
      ["NOTE: Dash indicates no data."],
    );
    const { tables, read, kept, dropped } = cpsPeople.read(file);
    const tooFew = { missing: "too-few" };
    expect(tables.census_people).toEqual([
      {
        title: "Management, professional occupations",
        employed: 1780000,
        women: 29.2,
        white: 85.9,
        black: 5.9,
        asian: 6.7,
        hispanic: 6.8,
        source_id: "cps-11-2022",
      },
      {
        title: "Legislators",
        employed: 14000,
        women: tooFew,
        white: tooFew,
        black: tooFew,
        asian: tooFew,
        hispanic: tooFew,
        source_id: "cps-11-2022",
      },
    ]);
    expect([read, kept, dropped]).toEqual([3, 2, { footnote: 1 }]);
  });

  it("names the place of what is not as published", () => {
    const bakers = ["Bakers", 100, 50, 60, 20, 10, 30];
    expect(() => cpsPeople.read(people(bakers, bakers))).toThrow(
      'people.xlsx, sheet "cpsaat11", row 8, column "Occupation": "Bakers" stands in row 7 already.',
    );
    expect(() => cpsPeople.read(people(bakers.with(3, "most")))).toThrow(
      'row 7, column "White": "most" is no number.',
    );
    const without = people(bakers);
    without.sheets[0]?.rows[5]?.pop();
    expect(() => cpsPeople.read(without)).toThrow(
      'row 6, column "Hispanic or Latino": the column is missing.',
    );
    const undated = people(bakers);
    undated.sheets[0]?.rows.splice(3, 1, ["Occupation"]);
    expect(() => cpsPeople.source(undated)).toThrow('row 4, column "B": "" is no year.');
  });
});

describe("CPS table 11b", () => {
  it("reads ages in people, and a dash for the median as too few", () => {
    const file = ages(
      ["Chief executives", 1802, 3, 9, 148, 384, 551, 471, 235, 51.6],
      ["Legislators", 18, 0, 1, 2, 3, 0, 5, 7, "–"],
    );
    const rows = cpsAges.read(file).tables.census_ages;
    expect(rows?.[0]).toEqual({
      title: "Chief executives",
      employed: 1802000,
      age_16_19: 3000,
      age_20_24: 9000,
      age_25_34: 148000,
      age_35_44: 384000,
      age_45_54: 551000,
      age_55_64: 471000,
      age_65_over: 235000,
      median_age: 51.6,
      source_id: "cps-11b-2025",
    });
    expect(rows?.[1]).toMatchObject({ age_16_19: 0, median_age: { missing: "too-few" } });
  });

  it("is told apart from table 11", () => {
    expect(cpsAges.recognises(ages())).toBe(true);
    expect(cpsPeople.recognises(ages())).toBe(false);
    expect(cpsAges.recognises(people())).toBe(false);
    expect(cpsPeople.recognises(people())).toBe(true);
  });
});

describe("CPS table 39", () => {
  it("tells the columns of all, men and women apart by what spans them", () => {
    const file = earnings(
      ["Chief executives", 1245, 2908, 791, 3098, 453, 2325],
      ["Refuse and recyclable material collectors", 116, 943, 110, 950, 6, "–"],
    );
    const [executives, collectors] = cpsEarnings.read(file).tables.census_earnings ?? [];
    expect(executives).toEqual({
      title: "Chief executives",
      workers: 1245000,
      weekly: 2908,
      men_workers: 791000,
      men_weekly: 3098,
      women_workers: 453000,
      women_weekly: 2325,
      source_id: "cps-39-2025",
    });
    expect(collectors).toMatchObject({ men_weekly: 950, women_weekly: { missing: "too-few" } });
  });

  it("is told apart from the others, and says which column is missing", () => {
    expect([cpsEarnings, cpsAges, cpsPeople].map((one) => one.recognises(earnings()))).toEqual([
      true,
      false,
      false,
    ]);
    const without = earnings(["Bakers", 100, 700, 50, 720]);
    without.sheets[0]?.rows[4]?.splice(5, 1, "Girls");
    expect(() => cpsEarnings.read(without)).toThrow(
      'row 6, column "Women: Number of workers": the column is missing.',
    );
  });
});
