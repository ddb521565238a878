import { expect, it } from "vitest";
import { missing } from "@/server/figures/figure";
import { change, figuresWith, yearly } from "@/server/figures/testing";
import type { RoleProfile } from "@/server/roles/profile";
import type { Citation } from "./citations";
import { markOf, withNotes } from "./notes";

const cited = (letter: string, id: string): Citation => ({
  letter,
  source: {
    id,
    publisher: "",
    title: `The ${id}`,
    vintage: "2025",
    terms: "",
    url: "",
    attribution: "",
  },
});

const CITATIONS = [cited("a", "projections"), cited("b", "wages"), cited("c", "unused")];
const MEAN = yearly(40_000, { sourceId: "wages" });
const UNSURE = yearly(41_000, { sourceId: "wages", rse: 7 });
const NONE = missing("No such row.", { sourceId: "wages" });

const ROLE = {
  figures: figuresWith({
    "salary.yearly": MEAN,
    "salary.median": UNSURE,
    "salary.hourly": NONE,
    "outlook.growth": change(4, { sourceId: "projections" }),
  }),
} as RoleProfile;

it("lists each note once by its source, whoever shares it", () => {
  const [projections, wages, unused] = withNotes(CITATIONS, [ROLE, ROLE]);
  expect(projections?.notes).toEqual([{ id: "a1", detail: "" }]);
  expect(wages?.notes).toHaveLength(2);
  expect(unused?.notes).toEqual([]);
});

it("marks a figure by the id of its note", () => {
  const citations = withNotes(CITATIONS, [ROLE]);
  const noteOf = (figure: typeof MEAN) =>
    citations[1]?.notes?.find(({ id }) => id === markOf(citations, figure));
  expect(noteOf(MEAN)?.detail).toBe("");
  expect(noteOf(UNSURE)?.detail).toBe("Relative standard error 7%.");
});

it("writes the note into the mark where the page does not list it", () => {
  expect(markOf(CITATIONS, MEAN)).toEqual(["b", "The wages, 2025."]);
  const citations = withNotes(CITATIONS, [ROLE]);
  expect(markOf(citations, NONE)).toEqual(["b", "No such row. The wages, 2025."]);
  expect(markOf(citations, missing("Nobody asks."))).toEqual(["?", "Nobody asks."]);
  const other = yearly(1, { sourceId: "wages", rse: 30 });
  expect(markOf(citations, other)).toEqual(["b", "The wages, 2025. Relative standard error 30%."]);
});
