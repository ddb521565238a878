import { beforeAll, describe, expect, it } from "vitest";
import type { Tables } from "../collect";
import type { Row } from "../publication";
import { snapshotTable, tablesWith } from "../testing-tables";
import { matchCensus } from "./census";
import type { Coverage } from "./coverage";

let tables: Tables;
let coverage: Coverage[];

beforeAll(async () => {
  tables = tablesWith({
    occupations: await snapshotTable("occupations"),
    census_ages: await snapshotTable("census_ages"),
    census_people: await snapshotTable("census_people"),
    census_earnings: await snapshotTable("census_earnings"),
    census_unemployment: await snapshotTable("census_unemployment"),
  });
  coverage = await matchCensus(tables);
});

const matchOf = (code: string) => tables.census_matches.find((row) => row.soc_code === code);
const cellOf = (rows: Row[], title: unknown, column: string) =>
  rows.find((row) => row.title === title)?.[column];

/**
 * By SOC code the title that stands for it in the published tables, "exact" or as that of a wider
 * occupation, and what was read there by eye: column J, "Median age", of cpsaat11b 2025 and column C,
 * "Women", of cpsaat11 2022, column G, median weekly earnings of women, of cpsaat39 2025, and the rate of
 * cpsaat25b 2025; an en dash there is "too-few".
 */
const PUBLISHED = [
  ["11-9032", "Education and childcare administrators", "wider", "47.1", "68.1", "1619", "1.6"],
  ["13-1081", "Logisticians", "exact", "41.1", "43.7", "1190", "1.9"],
  [
    "19-4012",
    "Agricultural and food science technicians",
    "wider",
    "43.1",
    "!too-few",
    "!too-few",
    "2.3",
  ],
  ["21-2011", "Clergy", "exact", "51.6", "18.9", "1267", "0.3"],
  [
    "25-4022",
    "Librarians and media collections specialists",
    "exact",
    "45.6",
    "82.2",
    "1162",
    "0.8",
  ],
  ["31-1131", "Nursing assistants", "exact", "39.6", "90", "760", "4.2"],
  ["33-2011", "Firefighters", "exact", "38.1", "6.2", "!too-few", "1.8"],
  [
    "39-5012",
    "Hairdressers, hairstylists, and cosmetologists",
    "exact",
    "41.3",
    "93.1",
    "756",
    "3",
  ],
  [
    "41-4011",
    "Sales representatives, wholesale and manufacturing",
    "wider",
    "44.2",
    "28.7",
    "1272",
    "2.2",
  ],
  [
    "45-3031",
    "Fishing and hunting workers",
    "exact",
    "!too-few",
    "!too-few",
    "!too-few",
    "!too-few",
  ],
  [
    "49-9021",
    "Heating, air conditioning, and refrigeration mechanics and installers",
    "exact",
    "39.9",
    "2.3",
    "!too-few",
    "5",
  ],
  ["51-3011", "Bakers", "exact", "37.2", "63.6", "705", "4.1"],
  ["53-2011", "Aircraft pilots and flight engineers", "wider", "46.1", "9.2", "!too-few", "0.3"],
];

describe("Census titles", () => {
  it.each(PUBLISHED)("speak of %s as %s", (code, title, scope, age, women, weekly, rate) => {
    const match = matchOf(code as string);
    expect(match).toMatchObject({ age_title: title, age_scope: scope });
    expect(match).toMatchObject({ people_title: title, people_scope: scope });
    expect(match).toMatchObject({ earnings_title: title, earnings_scope: scope });
    expect(match).toMatchObject({ unemployment_title: title, unemployment_scope: scope });
    expect(cellOf(tables.census_ages, title, "median_age")).toBe(age);
    expect(cellOf(tables.census_people, title, "women")).toBe(women);
    expect(cellOf(tables.census_earnings, title, "women_weekly")).toBe(weekly);
    expect(cellOf(tables.census_unemployment, title, "rate")).toBe(rate);
  });

  it("are matched for nine of ten rows with figures at least", () => {
    for (const { table, matched, published, unmatched } of coverage) {
      // 595 rows with figures, 30 of them groups
      expect(published, table).toBe(565);
      expect(matched / published, table).toBeGreaterThanOrEqual(0.9);
      expect(unmatched).toHaveLength(published - matched);
    }
  });

  it("are none for soldiers, of whom the survey of households asks nothing", () => {
    expect(matchOf("55-3016")).toBeUndefined();
  });

  it("lead only to rows that the tables have", () => {
    const published = (rows: Row[]) => new Set(rows.map(({ title }) => title));
    const columns = [
      ["age_title", published(tables.census_ages)],
      ["people_title", published(tables.census_people)],
      ["earnings_title", published(tables.census_earnings)],
      ["unemployment_title", published(tables.census_unemployment)],
    ] as const;
    for (const match of tables.census_matches)
      for (const [column, titles] of columns)
        if (match[column] !== null) expect(titles, column).toContain(match[column]);
  });

  it("stand in the snapshot as they are matched", async () => {
    const text = (row: Row) =>
      Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell ?? ""]));
    const matched = tables.census_matches.map(text);
    const byCode = (a: Row, b: Row) => (String(a.soc_code) < String(b.soc_code) ? -1 : 1);
    expect(matched.sort(byCode)).toEqual(await snapshotTable("census_matches"));
  });
});

describe("a title that the published tables do not have", () => {
  const ages = (...titles: string[]) => titles.map((title) => ({ title, source_id: "survey" }));

  it("is listed, and gives way to the group's", async () => {
    const small = tablesWith({
      occupations: [{ code: "51-3011.00", soc_code: "51-3011" }],
      census_ages: ages("Production occupations", "Bread makers"),
    });
    const [first] = await matchCensus(small);
    expect(first).toEqual({
      table: "census_ages",
      published: 1,
      matched: 0,
      unmatched: ["Bread makers"],
    });
    expect(small.census_matches).toEqual([
      expect.objectContaining({ age_title: "Production occupations", age_scope: "group" }),
    ]);
    expect(small.census_matches[0]).toMatchObject({ people_title: null, people_scope: "" });
  });
});
