import { expect, it } from "vitest";
import type { PublishedFile } from "../publication";
import type { Cell } from "../sheet";
import { attainment } from "./attainment";
import { earlierProjections } from "./earlier-projections";
import { projections } from "./projections";

const HEADING =
  "Table 1.2 Employment by detailed occupation, 2022 and projected 2032 (Numbers in thousands)";
const HEADER = [
  "2022 National Employment Matrix title",
  "2022 National Employment Matrix code",
  "Occupation type",
  "Employment, 2022",
  "Employment, 2032",
  "Employment change, numeric, 2022-32",
  "Employment change, percent, 2022-32",
];
const BAKERS: Cell[] = ["Bakers", "51-3011", "Line item", 1.1, 2.2, 1.1, 100];

const workbook = (rows: Cell[][], header = HEADER, heading = HEADING): PublishedFile => ({
  file: "old.xlsx",
  sheets: [{ name: "Table 1.2", rows: [[heading], header, ...rows] }],
});

it("counts people, not thousands, and says which years are projected", () => {
  const file = workbook([
    ["Total, all occupations", "00-0000", "Summary", 3, 4, 1, 33.3],
    ["Food processing workers", "51-3000", "Summary", 1, 2, 1, 100],
    BAKERS,
    ["Legislators", "11-1031", "Line item", "—", 46, "—", "—"],
    ["Source: Employment Projections program"],
  ]);
  const { tables, read, kept, dropped, titles } = earlierProjections.read(file);
  const years = { base_year: 2022, target_year: 2032, source_id: "ep-2022-32" };
  const none = { missing: "not-stated" };
  expect(tables.earlier_projections?.slice(1)).toEqual([
    {
      occupation_code: "51-3011",
      ...{ employment: 1100, employment_projected: 2200, change_percent: 100 },
      ...years,
    },
    {
      occupation_code: "11-1031",
      ...{ employment: none, employment_projected: 46000, change_percent: none },
      ...years,
    },
  ]);
  expect([read, kept, dropped]).toEqual([5, 3, { "minor or broad group": 1, footnote: 1 }]);
  expect(titles?.get("51-3011")).toBe("Bakers");
  expect(earlierProjections.source(file).vintage).toBe("2022–2032");
});

it("names the place of what is not as published", () => {
  const without = HEADER.filter((column) => column !== "Employment, 2032");
  expect(() => earlierProjections.read(workbook([BAKERS], without))).toThrow(
    'old.xlsx, sheet "Table 1.2", row 2, column "Employment, 2032": the column is missing.',
  );
  expect(() => earlierProjections.read(workbook([BAKERS.with(4, "many")]))).toThrow(
    'row 3, column "Employment, 2032": "many" is no number.',
  );
  expect(() => earlierProjections.read(workbook([BAKERS, BAKERS]))).toThrow(
    'row 4, column "2022 National Employment Matrix code": "51-3011" stands in row 3 already.',
  );
  const undated = workbook([BAKERS], HEADER, "Table 1.2 Employment by detailed occupation");
  expect(() => earlierProjections.read(undated)).toThrow(
    'sheet "Table 1.2", row 1: the heading does not say which years are projected',
  );
});

it("is told apart from the present projections, and may lie beside table 5.3", () => {
  const file = workbook([BAKERS]);
  expect(earlierProjections.recognises(file)).toBe(true);
  expect(projections.recognises(file)).toBe(false);
  expect(earlierProjections.sheet).not.toBe(attainment.sheet);
});
