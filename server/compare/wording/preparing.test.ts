import { describe, expect, it } from "vitest";
import type { Figures } from "@/server/figures/catalogue";
import { known } from "@/server/figures/figure";
import { named } from "@/server/figures/testing";
import { preparing } from "./preparing";
import { plainText } from "./sentence";
import { people, person } from "./testing";

/** What is said of nurses and actors with these figures. */
const ofPeople = (left: Partial<Figures>, right: Partial<Figures>) =>
  preparing(people("left", "Nurses", left), people("right", "Actors", right)).map(plainText);

/** What is said of a clerk and an agent. */
const ofPersons = (left: Partial<Figures>, right: Partial<Figures>) =>
  preparing(person("left", "Clerk", left), person("right", "Agent", right)).map(plainText);

const time = (name: string) => ({ "preparation.time": named(name) });
const skills = (...names: string[]) => ({
  "work.topSkills": known({ kind: "names" as const, names }, { sourceId: "survey" }),
});

describe("the time to become one", () => {
  it("is said of both", () => {
    expect(ofPersons(time("1-2 years"), time("2-4 years"))).toEqual([
      "Preparation typically takes 1-2 years for a Clerk and 2-4 years for an Agent.",
    ]);
  });

  it("is said once where it is the same", () => {
    expect(ofPeople(time("2-4 years"), time("2-4 years"))).toEqual([
      "It typically takes 2-4 years to prepare for either.",
    ]);
  });

  it("is said of the one that has it", () => {
    const text = ["Preparation typically takes 2-4 years for Actors."];
    expect(ofPeople({}, time("2-4 years"))).toEqual(text);
  });
});

describe("the skills", () => {
  it("are said of both, in lower case but for names", () => {
    const left = skills("Active Listening", "English Language", "Speaking");
    expect(ofPeople(left, skills("patients", "patient care"))).toEqual([
      "The skills and knowledge that matter most for Nurses are active listening, English language, and speaking; those for Actors are patients and patient care.",
    ]);
  });

  it("are said once where they are the same", () => {
    expect(ofPeople(skills("Speaking"), skills("Speaking"))).toEqual([
      "The skills and knowledge that matter most are the same for both: speaking.",
    ]);
  });

  it("are said of the one that has them", () => {
    expect(ofPersons({}, skills("Speaking"))).toEqual([
      "The skills and knowledge that matter most for an Agent are speaking.",
    ]);
  });
});

it("keeps its order, marks nobody, and is empty where nothing is known", () => {
  const all = { ...time("1-2 years"), ...skills("Speaking") };
  expect(ofPeople(all, all).map((text) => text.split(" ")[0])).toEqual(["It", "The"]);
  expect(ofPeople({}, {})).toEqual([]);
  const said = preparing(people("left", "Nurses", all), people("right", "Actors", all));
  expect(said.flat().some((piece) => typeof piece !== "string" && "side" in piece)).toBe(false);
});
