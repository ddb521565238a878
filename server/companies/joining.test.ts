import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { joiningKey, ownName, tradeName } from "./joining";

/** A hundred pairs of employers from applications of 2025, told apart by hand: worksites and filings. */
const PAIRS = readFileSync("server/companies/joining-pairs.tsv", "utf-8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t") as [same: string, one: string, other: string]);

describe("employers' names", () => {
  it("are told apart as by hand in 97 of 100 pairs", () => {
    expect(PAIRS).toHaveLength(100);
    expect(PAIRS.filter(([same]) => same === "yes")).toHaveLength(50);
    const wrong = PAIRS.filter(
      ([same, one, other]) => (joiningKey(one) === joiningKey(other)) !== (same === "yes"),
    );
    // A slip of the pen, a plural, and two employers of one name in two states.
    expect(wrong.map(([, one]) => one)).toEqual([
      "Brigham and Women's Physician Organization, Inc.",
      "Sinai Hospital of Balitmore, Inc.",
      "Nephrology Associates, P.A.",
    ]);
  });

  it.each([
    ["S & P Global Inc", "S&P GLOBAL INC"],
    ["J.P. Morgan Chase & Co.", "JPMORGAN CHASE & CO"],
    ["Bank of America, N.A.", "BANK OF AMERICA N A"],
    ["WAL-MART ASSOCIATES INC", "Walmart Associates, Inc."],
    ["Saint Mary's Hospital", "St. Marys Hospital"],
    ["COFORGE LIMITED F/K/A NIIT TECHNOLOGIES LIMITED", "Coforge Limited"],
    ["ZEALTH INC DBA: NOTABLE HEALTH", "Zealth Inc"],
    ["Ünal Tech L.L.C.", "UNAL TECH LLC"],
  ])("%s is %s", (one, other) => {
    expect(joiningKey(one)).toBe(joiningKey(other));
  });

  it.each([
    ["Acme USA Inc", "Acme Inc"],
    ["Pro Dental 1 PC", "Pro Dental 2 PC"],
    ["The Company", "The Corporation"],
  ])("%s is not %s", (one, other) => {
    expect(joiningKey(one)).not.toBe(joiningKey(other));
  });

  it("have no key where they hold no letter", () => {
    expect(["", " - ", "DBA"].map(joiningKey)).toEqual(["", "", ""]);
  });
});

it.each([
  [
    "DuBois Regional Medical Center (d/b/a Penn Highlands DuBois)",
    "DuBois Regional Medical Center",
  ],
  ["Lakeland Regional Health dba Lakeland Medical", "Lakeland Regional Health"],
  ["Mayo Clinic", "Mayo Clinic"],
])("the own name of %s is %s", (name, own) => {
  expect(ownName(name)).toBe(own);
});

it.each([
  ["d/b/a MedStar National Rehabilitation Network", "MedStar National Rehabilitation Network"],
  ["dba Spencer Dental & Braces", "Spencer Dental & Braces"],
  ["N/A", ""],
  ["n.a.", ""],
  ["", ""],
  ["Houston Methodist", "Houston Methodist"],
])("the trade name %s is %s", (text, name) => {
  expect(tradeName(text)).toBe(name);
});
