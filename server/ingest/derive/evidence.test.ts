import { expect, it } from "vitest";
import { tablesWith } from "../testing-tables";
import { tieEvidence } from "./evidence";

const occupations = ["29-1141.00", "29-1141.01", "15-1299.01", "15-1299.02"].map((code) => ({
  code,
}));

/** What becomes of words that were filed under a code. */
function tied(...filed: [title: string, code: string, filings: number][]) {
  const title_evidence = filed.map(([title, occupation_code, filings]) => ({
    title,
    occupation_code,
    filings,
    source_id: "lca-titles",
  }));
  const tables = tablesWith({ occupations, title_evidence });
  tieEvidence(tables);
  return tables.title_evidence.map((row) => [row.title, row.occupation_code, row.filings]);
}

it("ties a code to its main part, and one of eight digits to itself", () => {
  expect(tied(["rn", "29-1141", 5], ["icu rn", "29-1141.01", 2])).toEqual([
    ["rn", "29-1141.00", 5],
    ["icu rn", "29-1141.01", 2],
  ]);
});

it("ties a code without a main part to each part", () => {
  expect(tied(["webmaster", "15-1299", 3])).toEqual([
    ["webmaster", "15-1299.01", 3],
    ["webmaster", "15-1299.02", 3],
  ]);
});

it("adds up what comes to the same occupation, and leaves out single filings and unknown codes", () => {
  expect(
    tied(
      ["rn", "29-1141", 1],
      ["rn", "29-1141.99", 1],
      ["developer", "15-1132", 900],
      ["np", "29-1141", 1],
    ),
  ).toEqual([["rn", "29-1141.00", 2]]);
});
