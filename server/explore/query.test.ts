import { describe, expect, it } from "vitest";
import { facetsOf } from "./facets";
import { addressOf, EVERYTHING, type Params, readQuery, withChoices, withoutPlace } from "./query";
import { fieldWith, LEGAL } from "./testing";
import type { QueryPlace } from "./values";

const facets = facetsOf({
  all: fieldWith("00", "All Occupations", 3.1),
  fields: [LEGAL],
  styles: ["Empathy", "Stress Tolerance"],
});
const read = (params: Parameters<typeof readQuery>[0]) => readQuery(params, facets);

it.each([
  "/careers",
  "/careers?field=legal-occupations&pay=100000&sort=growth-desc&page=2",
  "/careers?preparation=4&preparation=5&education=bachelors-degree",
  "/careers?interest=social&interest2=artistic&sort=title-desc",
  "/careers?style=empathy&style2=stress-tolerance",
])("reads %s as it writes it", (address) => {
  const search = new URL(address, "http://localhost").searchParams;
  const params = Object.fromEntries([...search.keys()].map((name) => [name, search.getAll(name)]));
  const { query, notes } = read(params);
  expect(notes).toEqual([]);
  expect(addressOf(query)).toBe(address);
});

it("takes empty fields of the form, and parameters that are not its own, for nothing", () => {
  expect(read({ field: "", sort: "", page: undefined, education: ["", ""], utm: "x" })).toEqual({
    query: EVERYTHING,
    notes: [],
  });
});

it.each([
  [{ field: "magic" }, "Field: “magic” is not one of the choices."],
  [{ pay: "99999" }, "Average salary: “99999” is not one of the choices."],
  [{ sort: "pay" }, "“pay” is no order of the table: it is by title."],
  [{ sort: "pay-up" }, "“pay-up” is no order of the table: it is by title."],
  [{ page: "0" }, "“0” is no page: this is the first."],
  [{ page: "1e2" }, "“1e2” is no page: this is the first."],
  [{ page: "2".repeat(300) }, `“${"2".repeat(40)}” is no page: this is the first.`],
])("answers %j with everything and a note", (params, note) => {
  expect(read(params)).toEqual({ query: EVERYTHING, notes: [note] });
});

it("keeps the good choices beside a bad one", () => {
  const { query, notes } = read({ education: ["bachelors-degree", "magic"] });
  expect(query.chosen.education).toEqual(["bachelors-degree"]);
  expect(notes).toEqual(["Typical education to enter: “magic” is not one of the choices."]);
});

it("uses the first of two where one can be chosen, and says so", () => {
  const { query, notes } = read({ pay: ["80000", "40000"] });
  expect(query.chosen.pay).toEqual(["80000"]);
  expect(notes).toEqual(["Average salary: only the first of your choices is used."]);
});

describe("a place", () => {
  const texas: QueryPlace = { code: "48", at: "average" };
  const inTexas = (params: Params) => readQuery(params, facets, texas).query;

  it("stays in the address of every page and order", () => {
    const query = inTexas({ pay: "60000", sort: "jobs-desc", page: "2" });
    expect(addressOf(query)).toBe(
      "/careers?pay=60000&place=48&prices=average&sort=jobs-desc&page=2",
    );
    expect(addressOf(withChoices(query, "pay", []))).toBe(
      "/careers?place=48&prices=average&sort=jobs-desc",
    );
  });

  it("goes with the order that only it has", () => {
    expect(addressOf(withoutPlace(inTexas({ pay: "60000", sort: "jobs-desc", page: "2" })))).toBe(
      "/careers?pay=60000",
    );
    expect(addressOf(withoutPlace(inTexas({ sort: "growth-desc" })))).toBe(
      "/careers?sort=growth-desc",
    );
  });
});
