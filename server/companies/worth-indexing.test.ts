import { expect, it } from "vitest";
import { isCompanyWorthIndexing } from "./worth-indexing";

it.each([
  [{ filings: 50, cases: 0, roles: 1 }, true],
  [{ filings: 49, cases: 0, roles: 3 }, false],
  [{ filings: 12, cases: 10, roles: 1 }, true],
  [{ filings: 12, cases: 9, roles: 1 }, false],
  // All of it under codes that we have no page of.
  [{ filings: 500, cases: 0, roles: 0 }, false],
])("%j: %s", (company, worth) => {
  expect(isCompanyWorthIndexing(company)).toBe(worth);
});
