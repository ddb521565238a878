import { expect, it } from "vitest";
import type { Figures } from "@/server/figures/catalogue";
import { change, figuresWith, yearly } from "@/server/figures/testing";
import type { RoleProfile } from "@/server/roles/profile";
import { citationsById, citationsOf, letterOf, lettersOf } from "./citations";
import type { Source } from "./sources";

const source = (id: string): Source => ({
  id,
  publisher: "A Bureau",
  title: `The ${id}`,
  vintage: "2025",
  terms: "Public domain",
  url: "",
  attribution: "",
});

const SOURCES = ["projections", "ratings", "wages", "fields", "awards", "bright", "unused"].map(
  source,
);

const role = (
  figures: Partial<Figures>,
  lists: Partial<RoleProfile["listSources"]> = {},
  own: Partial<RoleProfile> = {},
) =>
  ({
    figures: figuresWith(figures),
    listSources: {
      onet: "ratings",
      majors: null,
      awards: null,
      places: [],
      prices: null,
      brightOutlook: "bright",
      ...lists,
    },
    payCourse: null,
    ...own,
  }) as unknown as RoleProfile;

const PAY = { "salary.yearly": yearly(40000, { sourceId: "wages" }) };
const GROWTH = { "outlook.growth": change(4, { sourceId: "projections" }) };

const lettered = (...roles: RoleProfile[]) =>
  citationsOf(roles, SOURCES).map((one) => `${one.letter} ${one.source.id}`);

it("letters the sources in the order of the catalogue, those of the lists last", () => {
  expect(lettered(role({ ...GROWTH, ...PAY }, { majors: "fields", awards: "awards" }))).toEqual([
    "a wages",
    "b projections",
    "c ratings",
    "d fields",
    "e awards",
  ]);
});

it("letters a source once, whichever side cites it", () => {
  expect(lettered(role(GROWTH), role({ ...PAY, ...GROWTH }))).toEqual([
    "a wages",
    "b projections",
    "c ratings",
  ]);
});

it("cites no source that is not loaded", () => {
  const other = { "salary.yearly": yearly(1, { sourceId: "of a later release" }) };
  expect(citationsOf([role(other)], SOURCES).map((one) => one.source.id)).toEqual(["ratings"]);
});

it("letters the publications of pay over years last", () => {
  const payCourse = { sourceIds: ["wages", "unused"] } as RoleProfile["payCourse"];
  expect(lettered(role(PAY, { majors: "fields" }, { payCourse }))).toEqual([
    "a wages",
    "b ratings",
    "c fields",
    "d unused",
  ]);
});

it("joins the letters of several sources in one mark", () => {
  const ids = ["projections", "ratings", "wages", "fields", "unused"];
  const citations = citationsById(ids, SOURCES);
  expect(lettersOf(citations, ["unused", "projections", "fields"])).toBe("a, d-e");
  expect(lettersOf(citations, ids)).toBe("a-e");
  expect(lettersOf(citations, ["ratings"])).toBe("b");
  expect(lettersOf(citations, ["of a later release"])).toBe("?");
});

it("goes on with two letters where one is not enough", () => {
  const ids = Array.from({ length: 54 }, (_, at) => `number ${at + 1}`);
  const citations = citationsById(ids, ids.map(source));
  const letters = [1, 26, 27, 28, 52, 53].map((at) => letterOf(citations, `number ${at}`));
  expect(letters).toEqual(["a", "z", "aa", "ab", "az", "ba"]);
  expect(lettersOf(citations, ["number 25", "number 26", "number 27"])).toBe("y-aa");
});

it("finds the letter of a source, or a question mark", () => {
  const citations = citationsOf([role(PAY)], SOURCES);
  expect(letterOf(citations, "wages")).toBe("a");
  expect(letterOf(citations, "unused")).toBe("?");
  expect(letterOf(citations, undefined)).toBe("?");
});

it("letters what only a page shows after all others, where it shows it", () => {
  const citations = citationsOf([role(PAY)], SOURCES, ["bright"]);
  expect(citations.map((one) => one.source.id)).toEqual(["wages", "ratings", "bright"]);
});
