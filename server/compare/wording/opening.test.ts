import { describe, expect, it } from "vitest";
import type { Figures } from "@/server/figures/catalogue";
import { known } from "@/server/figures/figure";
import { hourly, yearly } from "@/server/figures/testing";
import { outEarning } from "../out-earning/out-earning";
import { percentiles } from "../out-earning/testing";
import { opening } from "./opening";
import { type Party, plainText } from "./sentence";
import { people, person } from "./testing";

const opened = (left: Party, right: Party) =>
  opening(left, right, outEarning(left.role.figures, right.role.figures));
const texts = (left: Party, right: Party) => opened(left, right).sentences.map(plainText);

/** The opening of nurses and actors with these figures. */
const ofPeople = (left: Partial<Figures>, right: Partial<Figures>) =>
  texts(people("left", "Nurses", left), people("right", "Actors", right));
const sureOfPeople = (left: Partial<Figures>, right: Partial<Figures>) =>
  opened(people("left", "Nurses", left), people("right", "Actors", right)).sure;

/** The opening of a clerk and an agent with these figures. */
const ofPersons = (left: Partial<Figures>, right: Partial<Figures>) =>
  texts(person("left", "Clerk", left), person("right", "Agent", right));

const paid = (figure: ReturnType<typeof yearly>) => ({ "salary.yearly": figure });
const spread = (...pays: number[]) => {
  const of = percentiles(pays);
  const [low, high] = [of[10], of[90]];
  if (!low || !high) throw new Error("A spread has a 10th and a 90th percentile.");
  const range = { kind: "range" as const, low, high, percentiles: of };
  return { "salary.range": known(range, { sourceId: "survey" }) };
};
const NOT_OFTEN = "How often one earns more cannot be told: no range of pay of both is published.";

describe("who earns more", () => {
  // 0.2% of 100,000 and of 42,700 are 200 and 85.4: the root of 40,000 + 7,293.16 is 217.47, times 1.645
  // 357.7, which is said as 360.
  it("is said with how much and its margin", () => {
    const [high, low] = [paid(yearly(100000, { rse: 0.2 })), paid(yearly(42700, { rse: 0.2 }))];
    const said =
      "clearly earn more: $100,000 a year on average, $57,300 (±\u00a0$360) above the $42,700 of";
    expect(ofPeople(high, low)).toEqual([`Nurses ${said} Actors.`, NOT_OFTEN]);
    expect(ofPeople(low, high)).toEqual([`Actors ${said} Nurses.`, NOT_OFTEN]);
    expect(sureOfPeople(low, high)).toEqual(["± is the 90% margin of error."]);
  });

  it("is said of numbers alone where no error is published", () => {
    expect(ofPersons(paid(yearly(34252)), paid(yearly(33563)))[0]).toBe(
      "A Clerk earns more on paper: $34,252 a year on average, $689 above the $33,563 of an Agent.",
    );
    expect(sureOfPeople(paid(yearly(34252)), paid(yearly(33563)))).toEqual([
      "whether the averages really differ cannot be told: no margin of error is published of either.",
    ]);
    expect(ofPersons(paid(yearly(40000)), paid(yearly(40000)))[0]).toBe(
      "A Clerk and an Agent both earn $40,000 a year on average, on paper.",
    );
  });

  it("speaks of at least where only that is published", () => {
    const top = yearly(239200, { bound: "at least", rse: 1 });
    expect(ofPeople(paid(top), paid(yearly(98430, { rse: 1 })))[0]).toBe(
      "Nurses clearly earn more: at least $239,200 a year on average, at least $140,770 above the $98,430 of Actors.",
    );
    expect(ofPeople(paid(top), paid(yearly(262930)))[0]).toBe(
      "Nurses earn at least $239,200 a year on average and Actors $262,930; which is more cannot be told, because the publication states only a bound.",
    );
  });

  // 1,000 and 1,010 are the errors; their root of squares is 1,421.3, times 1.645 2,338, said as 2,300.
  it("finds about the same within the margin of the difference", () => {
    const [left, right] = [paid(yearly(100000, { rse: 1 })), paid(yearly(101000, { rse: 1 }))];
    expect(ofPersons(left, right)[0]).toBe(
      "A Clerk and an Agent earn about the same: $100,000 a year on average and $101,000, a difference within its margin of error (±\u00a0$2,300).",
    );
    expect(ofPersons(left, left)[0]).toBe(
      "A Clerk and an Agent both earn $100,000 a year on average.",
    );
  });

  it("of different publications is not told", () => {
    const other = paid(yearly(45580, { sourceId: "another" }));
    expect(ofPersons(paid(yearly(34252)), other)[0]).toBe(
      "A Clerk earns $34,252 a year on average and an Agent $45,580; which is more cannot be told, because they come from different publications.",
    );
  });

  it("of one published figure is not told", () => {
    const figure = { ...yearly(101420, { rse: 0.2 }), published: "29-1141" };
    const wider = { ...figure, of: "Registered Nurses" };
    expect(ofPeople(paid(wider), paid(figure))).toEqual([
      "Nurses and Actors are counted as one in the wage survey, as Registered Nurses: $101,420 a year on average.",
      "Who of the two earns more, and how often, cannot be told.",
    ]);
    // 1.645 x 202.84 = 333.67
    expect(sureOfPeople(paid(wider), paid(figure))).toEqual([
      "the 90% margin of error of the average is ±\u00a0$330.",
    ]);
  });

  it("is by the hour where only that is published of both", () => {
    const nurses = { ...paid(yearly(98430)), "salary.hourly": hourly(47.32) };
    expect(ofPeople(nurses, { "salary.hourly": hourly(44.4) })[0]).toBe(
      "Nurses earn more on paper: $47.32 an hour on average, $2.92 above the $44.40 of Actors.",
    );
  });

  it("is not told where pay is missing, with the reason", () => {
    const none = "The publication has no figure here.";
    expect(ofPersons({}, paid(yearly(40000)))).toEqual([
      "An Agent earns $40,000 a year on average; our sources have no pay of a Clerk.",
      none,
    ]);
    expect(ofPeople({}, {})).toEqual(["Who earns more, Nurses or Actors, cannot be told.", none]);
  });
});

describe("how often", () => {
  const [HIGH, LOW] = [
    spread(100_000, 110_000, 120_000, 130_000, 140_000),
    spread(10_000, 20_000, 30_000, 40_000, 50_000),
  ];
  const often = (left: Partial<Figures>, right: Partial<Figures>) =>
    ofPeople(
      { ...paid(yearly(2, { rse: 0 })), ...left },
      { ...paid(yearly(1, { rse: 0 })), ...right },
    );

  // Chances as in chance.test.ts: 0.9675 to 1, and 0.49 to 0.51.
  it("is said of the one who is named first", () => {
    expect(often(HIGH, LOW)[1]).toBe(
      "Pick one of each at random, and the former earns more in at least 96 of 100 cases.",
    );
    expect(often(HIGH, HIGH)[1]).toBe(
      "Pick one of each at random, and it is about even who earns more: the former in about 50 of 100 cases.",
    );
  });

  it("is said of the other where the averages say otherwise", () => {
    expect(often(LOW, HIGH)[1]).toBe(
      "Even so, pick one of each at random, and the latter earns more in at least 96 of 100 cases.",
    );
  });

  it("says why it is a range", () => {
    const [left, right] = [
      { ...paid(yearly(2)), ...HIGH },
      { ...paid(yearly(1)), ...LOW },
    ];
    expect(sureOfPeople(left, right)[1]).toBe(
      "The cases are a range because the pay of the lowest and the highest tenth (dashed) is not published.",
    );
  });
});

it("says whose wages they are where they are those of more work", () => {
  const wider = { ...yearly(58710), of: "Technicians, All Other" };
  expect(sureOfPeople(paid(wider), paid(yearly(101420))).at(-1)).toBe(
    "The wages of Nurses are those of Technicians, All Other.",
  );
});

it("marks each side once, and what to see first", () => {
  const { sentences } = opened(
    people("left", "Nurses", paid(yearly(40000))),
    people("right", "Actors", paid(yearly(50000))),
  );
  expect(sentences.flat().filter((piece) => typeof piece !== "string")).toEqual([
    { side: "right", text: "Actors" },
    { strong: "$50,000" },
    { strong: "$10,000" },
    { strong: "$40,000" },
    { side: "left", text: "Nurses" },
  ]);
});
