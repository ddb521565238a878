import { expect, it } from "vitest";
import type { Figures } from "@/server/figures/catalogue";
import { change, figuresWith, yearly } from "@/server/figures/testing";
import type { RoleProfile } from "@/server/roles/profile";
import { citationsOf, letterOf } from "./citations";
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

const SOURCES = ["projections", "ratings", "wages", "fields", "awards", "unused"].map(source);

const role = (figures: Partial<Figures>, majors: string[] = [], awards: string[] = []) =>
  ({
    figures: figuresWith(figures),
    listSources: {
      onet: "ratings",
      majors,
      awards,
      prices: [] as string[],
      employers: [] as string[],
    },
  }) as RoleProfile;

const PAY = { "salary.yearly": yearly(40000, { sourceId: "wages" }) };
const GROWTH = { "outlook.growth": change(4, { sourceId: "projections" }) };

const lettered = (...roles: RoleProfile[]) =>
  citationsOf(roles, SOURCES).map((one) => `${one.letter} ${one.source.id}`);

it("letters the sources in the order of the catalogue, those of the lists last", () => {
  expect(lettered(role({ ...GROWTH, ...PAY }, ["fields"], ["awards"]))).toEqual([
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

it("finds the letter of a source, or a question mark", () => {
  const citations = citationsOf([role(PAY)], SOURCES);
  expect(letterOf(citations, "wages")).toBe("a");
  expect(letterOf(citations, "unused")).toBe("?");
  expect(letterOf(citations, undefined)).toBe("?");
});
