import { expect, it } from "vitest";
import { learnCasing, readableName } from "./readable";

const casing = learnCasing([
  "McKinsey & Company",
  "JPMorgan Chase & Co.",
  "IBM Corporation",
  "Ibm Partners",
  "IBM India",
  "ACME LLC",
  "Example LLC",
]);

it.each([
  ["UNIVERSITY OF CALIFORNIA, BERKELEY", "University of California, Berkeley"],
  ["MCKINSEY & COMPANY INC", "McKinsey & Company Inc"],
  ["IBM  CORPORATION", "IBM Corporation"],
  ["JPMORGAN CHASE & CO", "JPMorgan Chase & Co"],
  ["THE OFFICE OF THE MAYOR", "The Office of the Mayor"],
  ["CVS HEALTH LLC", "CVS Health LLC"],
  ["3M COMPANY", "3M Company"],
  ["KING'S COLLEGE", "King's College"],
  ["eBay Inc.", "eBay Inc."],
  ["the curators", "The Curators"],
])("%s is written %s", (name, written) => {
  expect(readableName(name, casing)).toBe(written);
});
