import { expect, it } from "vitest";
import type { Rating, SkillElement } from "@/server/ratings/ratings";
import { compareRatings, neededByBoth, needsOf } from "./compared";
import { rating } from "./testing";

const elements: SkillElement[] = ["Biology", "Law", "Speaking", "Typing", "Writing"].map(
  (name) => ({
    id: name,
    name,
    domain: "skill",
  }),
);
const sure = (value: number): Rating => rating(value, 0.1);

const compared = compareRatings(
  elements,
  {
    importance: [sure(1.5), sure(4), sure(4.5), sure(2), sure(3)],
    level: [rating("not-relevant", "not-relevant"), sure(5), sure(4), sure(3.5), rating(3)],
  },
  {
    importance: [sure(4.5), sure(2), sure(3), sure(2.5), rating("suppressed", "suppressed")],
    level: [sure(3.5), sure(1.5), sure(4.1), sure(0), sure(4)],
  },
);

const namesOf = (scale: "importance" | "level") =>
  needsOf(compared, scale).map(({ element, side, sure }) => [element.name, side, sure]);

it("names gaps in level of what is important to the side that needs more, the widest first", () => {
  // Biology 3.5/7 and Law 3.5/7 by name; Speaking is within its error; Typing matters to neither;
  // Writing has one error only, and how much it matters to the right one is not published.
  expect(namesOf("level")).toEqual([
    ["Biology", "right", true],
    ["Law", "left", true],
  ]);
});

it("names gaps in importance apart from those in level", () => {
  // Biology 3/4, Law 2/4, Speaking 1.5/4; Typing's 0.5 is beyond its error but important to nobody.
  expect(namesOf("importance")).toEqual([
    ["Biology", "right", true],
    ["Law", "left", true],
    ["Speaking", "left", true],
  ]);
  expect(needsOf(compared, "importance").map(({ by }) => by)).toEqual([0.75, 0.5, 0.375]);
});

it("keeps a gap without a published error, and says that it is not sure", () => {
  const [writing] = compareRatings(
    [elements[4] as SkillElement],
    { importance: [rating(3)], level: [rating(3)] },
    { importance: [rating(4)], level: [rating(4.4)] },
  );
  expect(needsOf(writing ? [writing] : [], "level")).toEqual([
    { element: writing, side: "right", by: expect.closeTo(0.2, 9), sure: false },
  ]);
});

it("counts as needed by both what is important to both, the surest first", () => {
  expect(neededByBoth(compared).map(({ name }) => name)).toEqual(["Speaking"]);
});
