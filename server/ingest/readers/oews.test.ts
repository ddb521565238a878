import { describe, expect, it } from "vitest";
import type { PublishedFile } from "../publication";
import type { Cell } from "../sheet";
import { oews } from "./oews";

const HEADER = [
  ..."AREA AREA_TITLE AREA_TYPE PRIM_STATE NAICS NAICS_TITLE I_GROUP OCC_CODE OCC_TITLE".split(" "),
  ..."O_GROUP TOT_EMP EMP_PRSE LOC_QUOTIENT H_MEAN A_MEAN MEAN_PRSE".split(" "),
  ..."H_PCT10 H_PCT25 H_MEDIAN H_PCT75 H_PCT90".split(" "),
  ..."A_PCT10 A_PCT25 A_MEDIAN A_PCT75 A_PCT90 ANNUAL HOURLY".split(" "),
];

const BAKER: Record<string, Cell> = {
  AREA: "99",
  AREA_TITLE: "U.S.",
  AREA_TYPE: "1",
  PRIM_STATE: "US",
  NAICS: "000000",
  NAICS_TITLE: "Cross-industry",
  I_GROUP: "cross-industry",
  OCC_CODE: "51-3011",
  OCC_TITLE: "Bakers",
  O_GROUP: "detailed",
  TOT_EMP: 1000,
  EMP_PRSE: 1.5,
  LOC_QUOTIENT: 0.8,
  H_MEAN: 20,
  A_MEAN: 41600,
  MEAN_PRSE: 0.5,
  H_PCT10: 10,
  H_PCT25: 15,
  H_MEDIAN: 19,
  H_PCT75: 25,
  H_PCT90: 30,
  A_PCT10: 20800,
  A_PCT25: 31200,
  A_MEDIAN: 39520,
  A_PCT75: 52000,
  A_PCT90: 62400,
};

const NOTES: Cell[][] = [
  ["May 2024 OEWS Estimates"],
  ["#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year"],
];

/** A workbook with the baker's row once for each of these changes to it. */
function workbook(changes: Record<string, Cell>[], header = HEADER, notes = NOTES): PublishedFile {
  const rows = changes.map((change) => {
    const row = { ...BAKER, ...change };
    return header.map((column) => row[column] ?? null);
  });
  return {
    file: "wages.xlsx",
    sheets: [
      { name: "anything_M2023_dl", rows: [header, ...rows] },
      { name: "Field Descriptions", rows: notes },
    ],
  };
}

const HOURLY = { H_MEAN: "*", H_PCT10: "*", H_PCT25: "*", H_MEDIAN: "*", H_PCT75: "*" };
const NO_HOURLY = { ...HOURLY, H_PCT90: "*" };
const NO_ANNUAL = { A_MEAN: "*", A_PCT10: "*", A_PCT25: "*", A_MEDIAN: "*", A_PCT75: "*" };

const wageOf = (change: Record<string, Cell>) => oews.read(workbook([change])).tables.wages?.[0];

describe("OEWS", () => {
  it("keeps every figure of the whole country", () => {
    expect(oews.read(workbook([{}])).tables).toEqual({
      soc_groups: [{ code: "51-3011", title: "Bakers", level: "detailed", source_id: "oews-2024" }],
      areas: [{ code: "99", kind: "nation", title: "U.S.", states: "", source_id: "oews-2024" }],
      industries: [{ code: "000000", title: "Cross-industry", source_id: "oews-2024" }],
      wages: [
        {
          occupation_code: "51-3011",
          source_id: "oews-2024",
          area_code: "99",
          industry_code: "000000",
          employment: 1000,
          employment_rse: 1.5,
          mean_hourly: 20,
          mean_annual: 41600,
          mean_rse: 0.5,
          p10_hourly: 10,
          p25_hourly: 15,
          median_hourly: 19,
          p75_hourly: 25,
          p90_hourly: 30,
          p10_annual: 20800,
          p25_annual: 31200,
          median_annual: 39520,
          p75_annual: 52000,
          p90_annual: 62400,
        },
      ],
      pay_years: [
        {
          occupation_code: "51-3011",
          year: 2024,
          mean_annual: 41600,
          median_annual: 39520,
          mean_hourly: 20,
          median_hourly: 19,
          source_id: "oews-2024",
        },
      ],
    });
  });

  it("takes the survey's month from the field descriptions, else from the sheet's name", () => {
    expect(oews.source(workbook([]))).toMatchObject({ id: "oews-2024", vintage: "May 2024" });
    expect(oews.source(workbook([], HEADER, []))).toMatchObject({
      id: "oews-2023",
      vintage: "May 2023",
    });
  });

  it("reads `#` as at least the top code that the notes state", () => {
    expect(wageOf({ H_PCT90: "#", A_PCT90: "#" })).toMatchObject({
      p90_hourly: { atLeast: 115 },
      p90_annual: { atLeast: 239200 },
    });
    const unexplained = workbook([{ H_PCT90: "#" }], HEADER, []);
    expect(() => oews.read(unexplained)).toThrow('row 2, column "H_PCT90": "#" is no number.');
  });

  it("reads `*` and `**` as missing, each for its reason", () => {
    expect(wageOf({ TOT_EMP: "**", EMP_PRSE: "**", MEAN_PRSE: "*" })).toMatchObject({
      employment: { missing: "no-employment" },
      employment_rse: { missing: "no-employment" },
      mean_rse: { missing: "no-estimate" },
    });
    expect(wageOf({ ...NO_HOURLY, ANNUAL: "TRUE" })).toMatchObject({
      mean_hourly: { missing: "annual-only" },
      mean_annual: 41600,
    });
    expect(wageOf({ ...NO_ANNUAL, A_PCT90: "*", HOURLY: "TRUE" })).toMatchObject({
      mean_hourly: 20,
      p90_annual: { missing: "hourly-only" },
    });
    expect(wageOf({ ...NO_HOURLY, ...NO_ANNUAL, ANNUAL: "TRUE" })).toMatchObject({
      mean_hourly: { missing: "no-estimate" },
      mean_annual: { missing: "no-estimate" },
    });
  });

  it("calls a code combined where it stands for a broad occupation or was made by BLS", () => {
    const file = workbook([
      { OCC_CODE: "31-1120", O_GROUP: "broad" },
      { OCC_CODE: "31-1120" },
      { OCC_CODE: "53-1047" },
      { OCC_CODE: "31-2010", O_GROUP: "broad" },
    ]);
    const { tables, read, kept, dropped } = oews.read(file);
    expect(tables.soc_groups?.map(({ code, level }) => [code, level])).toEqual([
      ["31-1120", "combined"],
      ["53-1047", "combined"],
      ["31-2010", "broad"],
    ]);
    expect([read, kept, dropped]).toEqual([4, 2, { "minor or broad group: name only": 2 }]);
  });

  it("keeps fewer figures and occupations only by sector", () => {
    const sector = { NAICS: "62", NAICS_TITLE: "Health Care", I_GROUP: "sector" };
    const file = workbook([sector, { ...sector, OCC_CODE: "51-0000", O_GROUP: "major" }]);
    const { tables, dropped } = oews.read(file);
    expect(tables.industries).toEqual([
      { code: "62", title: "Health Care", source_id: "oews-2024" },
    ]);
    expect(tables.wages).toHaveLength(1);
    expect(tables.wages?.[0]).toMatchObject({ industry_code: "62", p90_annual: 62400 });
    expect(tables.wages?.[0]).not.toHaveProperty("median_hourly");
    expect(tables.wages?.[0]).not.toHaveProperty("location_quotient");
    expect(tables.pay_years).toEqual([]);
    expect(dropped).toEqual({ "group by place or sector: name only": 1 });
  });

  it("knows states and metropolitan areas, leaves territories and finer industries out", () => {
    const file = workbook([
      { AREA: "27", AREA_TITLE: "Minnesota", AREA_TYPE: "2", PRIM_STATE: "MN" },
      { AREA: "33460", AREA_TITLE: "Minneapolis, MN-WI", AREA_TYPE: "4", PRIM_STATE: "MN" },
      { AREA: "2700001", AREA_TITLE: "Northern Minnesota", AREA_TYPE: "6", PRIM_STATE: "MN" },
      { AREA: "66", AREA_TITLE: "Guam", AREA_TYPE: "3", PRIM_STATE: "GU" },
      { NAICS: "622000", I_GROUP: "3-digit" },
    ]);
    const { tables, dropped } = oews.read(file);
    expect(tables.areas?.map(({ code, kind, states }) => [code, kind, states])).toEqual([
      ["27", "state", "MN"],
      ["33460", "metropolitan", "MN WI"],
      ["2700001", "nonmetropolitan", "MN"],
    ]);
    expect(dropped).toEqual({ territory: 1, "industry below sector": 1 });
  });

  it("keeps of places how common the work is, and hourly pay only where there is no yearly", () => {
    const state = { AREA: "1", AREA_TITLE: "Alabama", AREA_TYPE: "2", PRIM_STATE: "AL" };
    const [yearly, hourly] =
      oews.read(workbook([state, { ...state, ...NO_ANNUAL, OCC_CODE: "27-2011", HOURLY: "TRUE" }]))
        .tables.wages ?? [];
    expect(yearly).toMatchObject({ area_code: "01", location_quotient: 0.8, p25_annual: 31200 });
    expect(yearly).not.toHaveProperty("mean_hourly");
    expect(hourly).toMatchObject({ location_quotient: 0.8, median_hourly: 19, p75_hourly: 25 });
  });

  it("names the place of what is not as published", () => {
    const place = 'wages.xlsx, sheet "anything_M2023_dl"';
    const without = HEADER.filter((column) => column !== "A_MEDIAN");
    expect(() => oews.read(workbook([{}], without))).toThrow(
      `${place}, row 1, column "A_MEDIAN": the column is missing.`,
    );
    expect(() => oews.read(workbook([{}, { OCC_CODE: "51-3021", H_MEAN: "n/a" }]))).toThrow(
      `${place}, row 3, column "H_MEAN": "n/a" is no number.`,
    );
    expect(() => oews.read(workbook([{}, {}]))).toThrow(
      `${place}, row 3, column "OCC_CODE": "51-3011" stands in row 2 already.`,
    );
  });
});
