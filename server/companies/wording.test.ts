import { expect, it } from "vitest";
import type { Company } from "./company";
import { knownOf, summaryOf } from "./wording";

const company = (filings: number, ...roles: [title: string, filings: number][]) =>
  ({
    name: "Acme",
    filings,
    years: "2024",
    roles: roles.map(([title, count]) => ({ role: { slug: "", title }, filings: count })),
  }) as Company;

it("says for what a company filed, and no more than that", () => {
  expect(summaryOf(company(1, ["Bakers", 1]))).toBe(
    "Acme has 1 certified labor condition application of fiscal 2024. It filed for Bakers.",
  );
  const several = company(20, ["Bakers", 9], ["Cooks", 5], ["Waiters", 3], ["Chefs", 3]);
  expect(summaryOf(several)).toBe(
    "Acme has 20 certified labor condition applications of fiscal 2024. It filed most often for Bakers, Cooks and Waiters.",
  );
  expect(summaryOf(company(6))).toBe(
    "Acme has 6 certified labor condition applications of fiscal 2024.",
  );
});

it("says how many filings are under codes that are none of ours", () => {
  expect(knownOf(company(20, ["Bakers", 12]))).toMatch(/^The other 8 are under codes/);
  expect(knownOf(company(12, ["Bakers", 12]))).toBe("");
});
