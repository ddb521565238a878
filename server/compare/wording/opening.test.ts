import { describe, expect, it } from "vitest";
import type { Figures } from "@/server/figures/catalogue";
import { known } from "@/server/figures/figure";
import { hourly, named, yearly } from "@/server/figures/testing";
import { opening } from "./opening";
import { type Party, plainText } from "./sentence";
import { people, person } from "./testing";

const texts = (left: Party, right: Party) => opening(left, right).map(plainText);

/** The opening of nurses and actors with these figures. */
const ofPeople = (left: Partial<Figures>, right: Partial<Figures>) =>
  texts(people("left", "Nurses", left), people("right", "Actors", right));

/** The opening of a clerk and an agent with these figures. */
const ofPersons = (left: Partial<Figures>, right: Partial<Figures>) =>
  texts(person("left", "Clerk", left), person("right", "Agent", right));

const time = (name: string) => ({ "preparation.time": named(name) });
const skills = (...names: string[]) => ({
  "work.topSkills": known({ kind: "names" as const, names }, { sourceId: "survey" }),
});
const paid = (figure: ReturnType<typeof yearly>) => ({ "salary.yearly": figure });

describe("the time to become one", () => {
  it("is said of both", () => {
    expect(ofPersons(time("1-2 years"), time("2-4 years"))).toEqual([
      "Preparation typically takes 1-2 years for a Clerk and 2-4 years for an Agent.",
    ]);
  });

  it("is said once where it is the same", () => {
    expect(ofPeople(time("2-4 years"), time("2-4 years"))).toEqual([
      "It typically takes 2-4 years to prepare for either, Nurses or Actors.",
    ]);
  });

  it("is said of the one that has it", () => {
    const text = ["Preparation typically takes 2-4 years for Actors."];
    expect(ofPeople({}, time("2-4 years"))).toEqual(text);
  });
});

describe("the pay", () => {
  it("says who earns more, and by how much", () => {
    expect(ofPersons(paid(yearly(34252)), paid(yearly(33563)))).toEqual([
      "A Clerk earns more: $34,252 a year on average, $689 above the $33,563 of an Agent.",
    ]);
    expect(ofPeople(paid(yearly(40000)), paid(yearly(98430)))).toEqual([
      "Actors earn more: $98,430 a year on average, $58,430 above the $40,000 of Nurses.",
    ]);
  });

  it("speaks of at least where only that is published", () => {
    const top = yearly(239200, { bound: "at least" });
    expect(ofPeople(paid(top), paid(yearly(98430)))).toEqual([
      "Nurses earn more: at least $239,200 a year on average, at least $140,770 above the $98,430 of Actors.",
    ]);
    expect(ofPeople(paid(top), paid(yearly(262930)))).toEqual([
      "Nurses earn at least $239,200 a year on average and Actors $262,930; we name no higher one, because the publication states only a bound.",
    ]);
  });

  // The margins, 1,645 and 1,694.35, reach further than the 3,000 between.
  it("finds no meaningful difference where the margins of error overlap", () => {
    const left = paid(yearly(100000, { rse: 1 }));
    const right = paid(yearly(103000, { rse: 1 }));
    expect(ofPersons(left, right)).toEqual([
      "A Clerk earns $100,000 a year on average and an Agent $103,000: no meaningful difference, for the margins of error overlap.",
    ]);
  });

  it("is said once where it is the same", () => {
    expect(ofPersons(paid(yearly(40000)), paid(yearly(40000)))).toEqual([
      "A Clerk and an Agent both earn $40,000 a year on average.",
    ]);
  });

  it("of different publications is not compared", () => {
    const other = paid(yearly(45580, { sourceId: "another" }));
    expect(ofPersons(paid(yearly(34252)), other)).toEqual([
      "A Clerk earns $34,252 a year on average and an Agent $45,580; we name no higher one, because they come from different publications.",
    ]);
  });

  it("is said of the one that has it", () => {
    expect(ofPersons({}, paid(yearly(40000)))).toEqual([
      "An Agent earns $40,000 a year on average.",
    ]);
    expect(ofPeople(paid(yearly(40000)), {})).toEqual(["Nurses earn $40,000 a year on average."]);
  });

  it("is by the year where both are published of both", () => {
    const both = { ...paid(yearly(40000)), "salary.hourly": hourly(19.23) };
    expect(ofPeople(both, both)).toEqual([
      "Nurses and Actors both earn $40,000 a year on average.",
    ]);
  });

  it("is by the hour where only that is published of both", () => {
    const nurses = { ...paid(yearly(98430)), "salary.hourly": hourly(47.32) };
    expect(ofPeople(nurses, { "salary.hourly": hourly(44.4) })).toEqual([
      "Nurses earn more: $47.32 an hour on average, $2.92 above the $44.40 of Actors.",
    ]);
    expect(ofPeople({}, { "salary.hourly": hourly(44.4) })).toEqual([
      "Actors earn $44.40 an hour on average.",
    ]);
  });
});

describe("the skills", () => {
  it("are said of both, in lower case but for names", () => {
    const left = skills("Active Listening", "English Language", "Speaking");
    expect(ofPeople(left, skills("patients", "patient care"))).toEqual([
      "The skills and knowledge that matter most for Nurses are active listening, English language, and speaking; those for Actors are patients and patient care.",
    ]);
  });

  it("are said of the one that has them", () => {
    expect(ofPersons({}, skills("Speaking"))).toEqual([
      "The skills and knowledge that matter most for an Agent are speaking.",
    ]);
  });
});

it("keeps its order, and is empty where nothing is known", () => {
  const all = { ...time("1-2 years"), ...paid(yearly(40000)), ...skills("Speaking") };
  expect(ofPeople(all, all).map((text) => text.split(" ")[0])).toEqual(["It", "Nurses", "The"]);
  expect(ofPeople({}, {})).toEqual([]);
});

it("marks which piece speaks of which side", () => {
  const [sentence] = opening(
    people("left", "Nurses", paid(yearly(40000))),
    people("right", "Actors", paid(yearly(50000))),
  );
  expect(sentence?.filter((piece) => typeof piece !== "string")).toEqual([
    { side: "right", text: "Actors" },
    { side: "left", text: "Nurses" },
  ]);
});
