import { expect, it } from "vitest";
import type { Cell } from "../sheet";
import { brightOutlook } from "./bright-outlook";

const file = (...rows: Cell[][]) => ({
  file: "bright.csv",
  sheets: [{ name: null, rows: [["Code", "Occupation", "Categories"], ...rows] }],
});

it("reads why O*NET counts an occupation as one of bright outlook", () => {
  const bakers = file(["51-3011.00", "Bakers", "Rapid Growth; Numerous Job Openings"]);
  expect(brightOutlook.recognises(bakers)).toBe(true);
  expect(brightOutlook.read(bakers).tables.bright_outlook).toEqual([
    {
      occupation_code: "51-3011.00",
      reasons: "Rapid Growth; Numerous Job Openings",
      source_id: "onet-bright-outlook",
    },
  ]);
  expect(brightOutlook.source(bakers).vintage).toBe("the file states no release");
});

it("refuses what is no code or no reason, and a code twice", () => {
  const row = ["51-3011.00", "Bakers", "Rapid Growth"];
  expect(() => brightOutlook.read(file(row.with(0, "51-3011")))).toThrow(
    'bright.csv, row 2, column "Code": "51-3011" is no O*NET-SOC code.',
  );
  expect(() => brightOutlook.read(file(row.with(2, "")))).toThrow(
    'row 2, column "Categories": "" is no list of reasons.',
  );
  expect(() => brightOutlook.read(file(row, row))).toThrow("stands in row 2 already.");
});
