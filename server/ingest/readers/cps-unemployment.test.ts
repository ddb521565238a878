import { expect, it } from "vitest";
import { openText } from "../open";
import { textOf } from "../testing-files";
import { cpsUnemployment } from "./cps-unemployment";

const HEADER = "row,occupation_label,unemployment_rate,unemployed_thousands,labor_force_thousands";
const file = (name: string, ...lines: string[]) =>
  openText(Buffer.from(textOf([HEADER, ...lines])), name);

it("reads rates and people, a dash as too few, and leaves footnote marks out of titles", () => {
  const published = file(
    "cps/cpsaat25b-2025.csv",
    '6,"Total, 16 years and over(1)",4.3,7314,170807',
    "12,Legislators,–,1,19",
    "32,Funeral home managers,–,0,10",
  );
  expect(cpsUnemployment.recognises(published)).toBe(true);
  const { tables, kept } = cpsUnemployment.read(published);
  const source = { source_id: "cps-25b-2025" };
  const rate = { missing: "too-few" };
  expect(tables.census_unemployment).toEqual([
    {
      title: "Total, 16 years and over",
      unemployed: 7314000,
      labour_force: 170807000,
      rate: 4.3,
      ...source,
    },
    { title: "Legislators", unemployed: 1000, labour_force: 19000, rate, ...source },
    { title: "Funeral home managers", unemployed: 0, labour_force: 10000, rate, ...source },
  ]);
  expect(kept).toBe(3);
});

it("asks for a name that says the year, and refuses a title that comes twice", () => {
  expect(() => cpsUnemployment.source(file("rates.csv"))).toThrow(
    /^rates\.csv: the table does not/,
  );
  const twice = file("cpsaat25b-2025.csv", "7,Bakers,3.1,8,260", "8,Bakers(2),3.1,8,260");
  expect(() => cpsUnemployment.read(twice)).toThrow(
    'row 3, column "occupation_label": "Bakers(2)"',
  );
});
