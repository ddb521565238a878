import { expect, it } from "vitest";
import type { Figures } from "@/server/figures/catalogue";
import { amount, type Figure, known, missing } from "@/server/figures/figure";
import { paySentence } from "./several";

const role = (title: string, pay: Figure) => ({
  title,
  kind: "occupation" as const,
  figures: { "salary.yearly": pay } as Figures,
});

const paid = (title: string, dollars: number) =>
  role(title, known(amount(dollars, "usd-year"), { sourceId: "oews" }));
const unpaid = (title: string) => role(title, missing("Not published.", { sourceId: "oews" }));

it("puts the highest pay first, and names those without", () => {
  expect(paySentence([paid("Cooks", 38000), unpaid("Infantry"), paid("Lawyers", 182760)])).toBe(
    "By average yearly salary, the highest first: Lawyers $182,760 and Cooks $38,000. Our sources state no yearly average for Infantry.",
  );
  expect(paySentence([paid("Cooks", 38000), paid("Bakers", 39000), paid("Lawyers", 182760)])).toBe(
    "By average yearly salary, the highest first: Lawyers $182,760, Bakers $39,000 and Cooks $38,000.",
  );
});

it("says of which one alone there is a figure", () => {
  expect(paySentence([paid("Cooks", 38000), unpaid("Infantry")])).toBe(
    "Our sources state no yearly average for Infantry. For Cooks it is $38,000.",
  );
});

it("sets no pay by the hour among pay by the year", () => {
  const hourly = role("Actors", known(amount(40, "usd-hour"), { sourceId: "oews" }));
  expect(paySentence([hourly, unpaid("Infantry")])).toBe(
    "Our sources state no yearly average for Actors and Infantry.",
  );
});
