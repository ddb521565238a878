import { describe, expect, it } from "vitest";
import type { PublishedFile } from "../publication";
import type { Cell } from "../sheet";
import { attainment } from "./attainment";
import { projections } from "./projections";

const MATRIX = [
  "2024 National Employment Matrix title",
  "2024 National Employment Matrix code",
  "Occupation type",
];
const OUTLOOK = [
  ...MATRIX,
  "Employment, 2024",
  "Employment, 2034",
  "Employment change, percent, 2024–34",
  "Occupational openings, 2024–34 annual average",
  "Percent self employed, 2024",
  "Typical education needed for entry",
  "Work experience in a related occupation",
  "Typical on-the-job training needed to attain competency in the occupation",
];
const SEPARATIONS = [
  ...MATRIX,
  "Labor force exit rate, 2024–34 annual average",
  "Occupational transfer rate, 2024–34 annual average",
];

const BAKERS: Cell[] = ["Bakers", "51-3011", "Line item", 1.1, 2.2, 100, 0.3, 5.1];
const ENTRY = ["No formal educational credential", "None", "Long-term on-the-job training"];

function workbook(outlook: Cell[][], separations: Cell[][] = [], header = OUTLOOK): PublishedFile {
  const title = "Table 1.2 Occupational projections, 2024–2034, and worker characteristics, 2024";
  return {
    file: "occupation.xlsx",
    sheets: [
      { name: "Table 1.2", rows: [[title], header, ...outlook] },
      { name: "Table 1.10", rows: [["Table 1.10"], SEPARATIONS, ...separations] },
    ],
  };
}

describe("employment projections", () => {
  it("joins both tables and counts people, not thousands", () => {
    const file = workbook(
      [[...BAKERS, ...ENTRY], ["Footnotes:"]],
      [["Bakers", "51-3011", "Line item", 4.4, 5.5]],
    );
    const { tables, read, kept, dropped } = projections.read(file);
    expect(tables.projections).toEqual([
      {
        occupation_code: "51-3011",
        base_year: 2024,
        target_year: 2034,
        employment: 1100,
        employment_projected: 2200,
        change_percent: 100,
        openings: 300,
        self_employed_percent: 5.1,
        entry_education: "No formal educational credential",
        work_experience: "None",
        training: "Long-term on-the-job training",
        exit_rate: 4.4,
        transfer_rate: 5.5,
        source_id: "ep-2024-34",
      },
    ]);
    expect([read, kept, dropped]).toEqual([3, 2, { footnote: 1 }]);
    expect(projections.read(file).titles?.get("51-3011")).toBe("Bakers");
  });

  it("reads a dash as not stated, also for rates that table 1.10 lacks", () => {
    const dashes = ["—", "—", "—", "—", "—", "—", "—", "—"];
    const file = workbook([["Bakers", "51-3011", "Line item", ...dashes]]);
    expect(projections.read(file).tables.projections?.[0]).toMatchObject({
      employment: { missing: "not-stated" },
      openings: { missing: "not-stated" },
      self_employed_percent: { missing: "not-stated" },
      entry_education: "",
      work_experience: "",
      training: "",
      exit_rate: { missing: "not-stated" },
    });
  });

  it("names occupations, combined ones, major groups and the total, and drops other groups", () => {
    const figures: Cell[] = [...BAKERS.slice(3), ...ENTRY];
    const file = workbook([
      ["Total, all occupations", "00-0000", "Summary", ...figures],
      ["Production occupations", "51-0000", "Summary", ...figures],
      ["Food processing workers", "51-3000", "Summary", ...figures],
      ["Miscellaneous assemblers", "51-2090", "Line item", ...figures],
      ["Fishing and hunting workers", "45-3031", "Line item", ...figures],
    ]);
    const { tables, dropped } = projections.read(file);
    expect(tables.soc_groups?.map(({ code, level }) => [code, level])).toEqual([
      ["00-0000", "total"],
      ["51-0000", "major"],
      ["51-2090", "combined"],
      ["45-3031", "detailed"],
    ]);
    expect(dropped).toEqual({ "minor or broad group": 1 });
  });

  it("names the place of what is not as published", () => {
    const bakers = [...BAKERS, ...ENTRY];
    const without = OUTLOOK.filter((column) => column !== "Percent self employed, 2024");
    expect(() => projections.read(workbook([bakers], [], without))).toThrow(
      'occupation.xlsx, sheet "Table 1.2", row 2, column "Percent self employed, 2024": the column is missing.',
    );
    expect(() => projections.read(workbook([bakers.with(3, "many")]))).toThrow(
      'sheet "Table 1.2", row 3, column "Employment, 2024": "many" is no number.',
    );
    expect(() => projections.read(workbook([bakers, bakers]))).toThrow(
      'row 4, column "2024 National Employment Matrix code": "51-3011" stands in row 3 already.',
    );
    const half = workbook([bakers]);
    half.sheets.pop();
    expect(() => projections.read(half)).toThrow('sheet "Table 1.10": the sheet is missing.');
  });
});

describe("education of the people in an occupation", () => {
  const header = [
    "2022 National Employment Matrix title",
    "2022 National Employment Matrix code",
    "Less than high school diploma",
    "High school diploma or equivalent",
    "Some college, no degree",
    "Associate's degree",
    "Bachelor's degree",
    "Master's degree",
    "Doctoral or professional degree",
  ];
  const title =
    "Table 5.3 Educational attainment for workers 25 years and older by detailed occupation, 2019 and 2021";
  const table = (rows: Cell[][], headers = header): PublishedFile => ({
    file: "old.xlsx",
    sheets: [{ name: "Table 5.3", rows: [[title], headers, ...rows] }],
  });

  it("takes a title marked (1) as that of a wider occupation", () => {
    const file = table([
      ["Bakers", "51-3011", 10, 20, 30, 15, 20, 4, 1],
      ["Legislators(1)", "11-1031", 1.7, 8, 13.8, 4.8, 40.2, 24.8, "—"],
      ["Footnotes:"],
      ["(1) This occupation is not an exact match"],
    ]);
    const { tables, read, kept, dropped } = attainment.read(file);
    expect(tables.attainment).toEqual([
      {
        occupation_code: "51-3011",
        less_than_high_school: 10,
        high_school: 20,
        some_college: 30,
        associate: 15,
        bachelor: 20,
        master: 4,
        doctoral_professional: 1,
        exact: true,
        source_id: "ep-acs-attainment",
      },
      expect.objectContaining({
        exact: false,
        master: 24.8,
        doctoral_professional: { missing: "not-stated" },
      }),
    ]);
    expect(tables.soc_groups?.map(({ title }) => title)).toEqual(["Bakers", "Legislators"]);
    expect([read, kept, dropped]).toEqual([4, 2, { footnote: 2 }]);
    expect(attainment.source(file).vintage).toBe("2019 and 2021");
  });

  it("names the place of what is not as published", () => {
    const row = ["Bakers", "51-3011", 10, 20, 30, 15, 20, 4, 1];
    expect(() => attainment.read(table([row], header.slice(0, -1)))).toThrow(
      'old.xlsx, sheet "Table 5.3", row 2, column "Doctoral or professional degree": the column is missing.',
    );
    expect(() => attainment.read(table([row.with(6, "few")]))).toThrow(
      'row 3, column "Bachelor\'s degree": "few" is no number.',
    );
    expect(() => attainment.read(table([row, row]))).toThrow('"51-3011" stands in row 3 already.');
  });

  it("is told apart from the projections by its tables", () => {
    const older = table([]);
    const heading = "Table 1.2 Employment by detailed occupation, 2022 and projected 2032";
    older.sheets.push({ name: "Table 1.2", rows: [[heading]] });
    expect(projections.recognises(older)).toBe(false);
    const other = { file: "x", sheets: [{ name: "Table 5.3", rows: [["Table 5.3 Industries"]] }] };
    expect(attainment.recognises(other)).toBe(false);
    expect(attainment.recognises(table([]))).toBe(true);
    expect(projections.recognises(table([]))).toBe(false);
    expect(attainment.recognises(workbook([]))).toBe(false);
    expect(projections.recognises(workbook([]))).toBe(true);
  });
});
