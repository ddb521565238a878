import { expect, it } from "vitest";
import { tablesWith } from "../testing-tables";
import { linkCodes } from "./codes";

const occupation = (soc: string) => ({ code: `${soc}.00`, soc_code: soc });
const published = (...codes: string[]) => codes.map((occupation_code) => ({ occupation_code }));

it("links an occupation to its own code, else to the combined one that holds it", async () => {
  const tables = tablesWith({
    occupations: ["27-2011", "31-1121", "55-3016"].map(occupation),
    wages: published("27-2011", "31-1120"),
    projections: published("27-2011", "31-1121", "31-1120"),
  });
  await linkCodes(tables);
  expect(tables.occupations).toEqual([
    expect.objectContaining({ wage_code: "27-2011", projection_code: "27-2011" }),
    expect.objectContaining({ wage_code: "31-1120", projection_code: "31-1121" }),
    expect.objectContaining({ wage_code: null, projection_code: null }),
  ]);
});

it("says of an occupation without a job zone that it is not rated", async () => {
  const rated = { ...occupation("27-2011"), job_zone: 2 };
  const tables = tablesWith({ occupations: [rated, occupation("55-3016")] });
  await linkCodes(tables);
  expect(tables.occupations.map(({ job_zone }) => job_zone)).toEqual([2, { missing: "not-rated" }]);
});

it("knows every combined code that holds one of ours", async () => {
  const combined =
    "13-1020 13-2020 21-1018 25-2052 25-9045 29-2010 31-1120 39-7010 47-4090 51-2028 51-2090 53-1047";
  // One occupation of each, as the broad occupations and their exceptions are published.
  const parts =
    "13-1021 13-2022 21-1011 25-2055 25-9042 29-2011 31-1122 39-7011 47-4091 51-2023 51-2092 53-1044";
  const tables = tablesWith({
    occupations: parts.split(" ").map(occupation),
    wages: published(...combined.split(" ")),
  });
  await linkCodes(tables);
  expect(tables.occupations.map(({ wage_code }) => wage_code)).toEqual(combined.split(" "));
});
