import { describe, expect, it } from "vitest";
import { explore, sorted } from "./explore";
import { facetsOf } from "./facets";
import { EVERYTHING, type ExploreQuery } from "./query";
import { fieldWith, LEGAL, rowWith, SALES } from "./testing";

const facets = facetsOf({
  all: fieldWith("00", "All Occupations", 3),
  fields: [LEGAL, SALES],
  styles: ["Integrity", "Optimism"],
});

const rows = [
  rowWith("Lawyers", {
    pay: 180_000,
    growth: 4,
    openings: 31_500,
    zone: 5,
    interests: ["Enterprising", "Investigative"],
    styles: ["Integrity"],
  }),
  rowWith("Law Clerks", {
    pay: 70_000,
    growth: 2,
    openings: 1_000,
    zone: 5,
    interests: ["Conventional", "Enterprising"],
  }),
  rowWith("Paralegals", {
    pay: 66_000,
    growth: 0,
    openings: 39_000,
    zone: 3,
    interests: ["Conventional", "Investigative"],
  }),
  rowWith("Cashiers", { field: SALES, pay: 31_000, growth: -9.9, openings: 540_000, zone: 2 }),
  rowWith("Brokers", {
    field: SALES,
    pay: 100_000,
    growth: 3.1,
    openings: 10_000,
    zone: 3,
    interests: ["Enterprising", "Conventional"],
    styles: ["Optimism", "Integrity"],
  }),
  rowWith("Models", { field: SALES }),
];

const asking = (chosen: Partial<ExploreQuery["chosen"]>): ExploreQuery => ({
  ...EVERYTHING,
  chosen: { ...EVERYTHING.chosen, ...chosen },
});

const titlesFor = (chosen: Partial<ExploreQuery["chosen"]>) =>
  explore(rows, facets, asking(chosen)).rows.map(({ title }) => title);

describe("filters", () => {
  it.each([
    [{}, ["Brokers", "Cashiers", "Law Clerks", "Lawyers", "Models", "Paralegals"]],
    [{ field: ["legal-occupations"] }, ["Law Clerks", "Lawyers", "Paralegals"]],
    [{ pay: ["100000"] }, ["Brokers", "Lawyers"]],
    [{ growth: ["faster"] }, ["Brokers", "Lawyers"]],
    [{ growth: ["growing"] }, ["Brokers", "Law Clerks", "Lawyers"]],
    [{ growth: ["shrinking"] }, ["Cashiers"]],
    [{ openings: ["10000"] }, ["Brokers", "Cashiers", "Lawyers", "Paralegals"]],
    [{ preparation: ["2", "3"] }, ["Brokers", "Cashiers", "Paralegals"]],
    [{ interest: ["enterprising"] }, ["Brokers", "Law Clerks", "Lawyers"]],
    [{ interest: ["conventional"], interest2: ["enterprising"] }, ["Brokers", "Law Clerks"]],
    [{ style: ["integrity"] }, ["Brokers", "Lawyers"]],
    [{ style: ["integrity"], style2: ["optimism"] }, ["Brokers"]],
    [{ field: ["sales-and-related-occupations"], pay: ["150000"] }, []],
  ])("%j leaves %j", (chosen, titles) => {
    expect(titlesFor(chosen)).toEqual(titles);
  });

  it("finds by typical education as published", () => {
    const taught = rowWith("Arbitrators", { entry: "Bachelor's degree" });
    const { found } = explore(
      [...rows, taught],
      facets,
      asking({ education: ["bachelors-degree"] }),
    );
    expect(found).toBe(1);
  });
});

describe("counts", () => {
  it("respect the other facets' choices, not their own", () => {
    const { counts } = explore(
      rows,
      facets,
      asking({ field: ["legal-occupations"], pay: ["60000"] }),
    );
    // Of those who earn 60,000 or more: Lawyers, Law Clerks, Paralegals in law; Brokers in sales.
    expect(counts.field).toEqual({ "legal-occupations": 3, "sales-and-related-occupations": 1 });
    expect(counts.pay).toEqual({ 40000: 3, 60000: 3, 80000: 1, 100000: 1, 150000: 1 });
    expect(counts.preparation).toEqual({ 2: 0, 3: 1, 4: 0, 5: 2 });
  });

  it("say for each choice made how many there are without it", () => {
    const query = asking({ field: ["sales-and-related-occupations"], pay: ["150000"] });
    const { active, found } = explore(rows, facets, query);
    expect(found).toBe(0);
    expect(active.map(({ facet, option, found }) => [facet.id, option.label, found])).toEqual([
      ["field", "Sales and Related", 1],
      ["pay", "$150,000 or more", 3],
    ]);
    expect(active[1]?.without).toEqual(asking({ field: ["sales-and-related-occupations"] }));
  });
});

describe("order", () => {
  const order = (...args: Parameters<typeof sorted> extends [unknown, ...infer R] ? R : never) =>
    sorted(rows, ...args).map(({ title }) => title);

  it("puts the missing last either way", () => {
    expect(order("pay", "desc")).toEqual([
      "Lawyers",
      "Brokers",
      "Law Clerks",
      "Paralegals",
      "Cashiers",
      "Models",
    ]);
    expect(order("pay", "asc")).toEqual([
      "Cashiers",
      "Paralegals",
      "Law Clerks",
      "Brokers",
      "Lawyers",
      "Models",
    ]);
  });

  it("puts those alike by title", () => {
    expect(order("preparation", "desc")).toEqual([
      "Law Clerks",
      "Lawyers",
      "Brokers",
      "Paralegals",
      "Cashiers",
      "Models",
    ]);
    expect(order("field", "asc")).toEqual([
      "Law Clerks",
      "Lawyers",
      "Paralegals",
      "Brokers",
      "Cashiers",
      "Models",
    ]);
  });

  it("goes by the rank of education, not by its name", () => {
    const taught = [
      rowWith("A", { entry: "Bachelor's degree" }),
      rowWith("B", { entry: "No formal educational credential" }),
      rowWith("C", { entry: "Associate's degree" }),
    ];
    expect(sorted(taught, "education", "asc").map(({ title }) => title)).toEqual(["B", "C", "A"]);
  });
});

describe("pages", () => {
  const many = Array.from({ length: 120 }, (_, at) =>
    rowWith(`Role ${String(at + 1).padStart(3, "0")}`),
  );

  it("hold fifty, the last one the rest", () => {
    const { rows: last, page, pages } = explore(many, facets, { ...EVERYTHING, page: 3 });
    expect([page, pages, last.length, last[0]?.title]).toEqual([3, 3, 20, "Role 101"]);
  });

  it("end with the last one, however far one asks", () => {
    expect(explore(many, facets, { ...EVERYTHING, page: 99 }).page).toBe(3);
    expect(explore([], facets, { ...EVERYTHING, page: 2 })).toMatchObject({ page: 1, pages: 1 });
  });
});
