import { expect, it } from "vitest";
import { placeMeant, placesNamed } from "./find-place";
import type { Place } from "./place";

const place = (code: string, title: string, ...states: string[]): Place => ({
  code,
  kind: code.length === 2 ? "state" : "metropolitan",
  title,
  states,
});

const PLACES = [
  place("36", "New York", "NY"),
  place("48", "Texas", "TX"),
  place("10180", "Abilene, TX", "TX"),
  place("12060", "Atlanta-Newnan, GA", "GA"),
  place("35620", "New York-Newark-Jersey City, NY-NJ", "NY", "NJ"),
];

const named = (typed: string) => placesNamed(PLACES, typed).map(({ code }) => code);

it("finds places by the beginnings of their words, in any order", () => {
  expect(named("abil")).toEqual(["10180"]);
  expect(named("TX abilene")).toEqual(["10180"]);
  expect(named("new yo")).toEqual(["36", "35620"]);
  // Those that begin with it before those that have it within.
  expect(named("new")).toEqual(["36", "35620", "12060"]);
  expect(named("tx")).toEqual(["48", "10180"]);
  expect(named("bilene")).toEqual([]);
  expect(named(" ,- ")).toEqual([]);
});

it("knows which place a code or a name means", () => {
  expect(placeMeant(PLACES, "10180")?.title).toBe("Abilene, TX");
  expect(placeMeant(PLACES, " new york ")?.code).toBe("36");
  expect(placeMeant(PLACES, "newark")?.code).toBe("35620");
});

it("means none where several fit, or none does", () => {
  expect(placeMeant(PLACES, "new")).toBeNull();
  expect(placeMeant(PLACES, "99999")).toBeNull();
  expect(placeMeant(PLACES, "")).toBeNull();
});
