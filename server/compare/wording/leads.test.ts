import { describe, expect, it } from "vitest";
import type { Figures } from "@/server/figures/catalogue";
import { amount, known, type Measure, type Range } from "@/server/figures/figure";
import { change, named } from "@/server/figures/testing";
import type { Section } from "../sections";
import { LEADS } from "./leads";
import { plainText } from "./sentence";
import { people, person } from "./testing";

/** The lead of a section for nurses on the left and an agent on the right; null where it has none. */
function lead(section: Section["id"], left: Partial<Figures>, right: Partial<Figures>) {
  const parties = [people("left", "Nurses", left), person("right", "Agent", right)] as const;
  const sentence = LEADS[section](...parties);
  return sentence && plainText(sentence);
}

const range = (low: number, high: number, unit: "usd-year" | "usd-hour", bound?: "at least") => {
  const value: Range = { kind: "range", low: amount(low, unit), high: amount(high, unit, bound) };
  return { "salary.range": known(value, { sourceId: "survey" }) };
};

const aged = (years: number, measure: Measure = "median") => ({
  "people.age": known({ ...amount(years, "years"), measure }, { sourceId: "survey" }),
});

describe("the lead of salaries", () => {
  it("says the range of both, each in its unit", () => {
    const left = range(66030, 239200, "usd-year", "at least");
    expect(lead("salary", left, range(14, 97.19, "usd-hour"))).toBe(
      "Nurses typically earn from $66,030 to at least $239,200 a year; an Agent typically earns from $14.00 to $97.19 an hour.",
    );
  });

  it("says the range of the one that has it", () => {
    expect(lead("salary", {}, range(27000, 41000, "usd-year"))).toBe(
      "An Agent typically earns from $27,000 to $41,000 a year.",
    );
    expect(lead("salary", {}, {})).toBeNull();
  });
});

describe("the lead of figures that are published as one", () => {
  const published = "29-1141";

  it("says them once", () => {
    const wages = range(68940, 137470, "usd-year");
    const one = { "salary.range": { ...wages["salary.range"], published } };
    expect(lead("salary", one, one)).toBe(
      "The wages of both are published as one: from $68,940 to $137,470 a year.",
    );
    const growth = { "outlook.growth": { ...change(4.9), published } };
    expect(lead("outlook", growth, growth)).toBe(
      "The jobs of both are projected as one, to grow by 4.9%.",
    );
  });
});

describe("the lead of education", () => {
  it("says the most common degree of both, with its share where it is known", () => {
    const left = { "education.degree": named("Bachelor's Degree", 53.3) };
    expect(lead("education", left, { "education.degree": named("High School Diploma") })).toBe(
      "The most common degree of Nurses is Bachelor's Degree (53.3%); that of an Agent is High School Diploma.",
    );
  });

  it("says that of the one that has it", () => {
    const right = { "education.degree": named("Bachelor's Degree", 31) };
    expect(lead("education", {}, right)).toBe(
      "The most common degree of an Agent is Bachelor's Degree (31%).",
    );
    expect(lead("education", {}, {})).toBeNull();
  });
});

describe("the lead of people", () => {
  it("says the age of both, and which middle it is", () => {
    expect(lead("demographics", aged(42.3), aged(49, "average"))).toBe(
      "The median age of Nurses is 42.3; the average age of an Agent is 49.",
    );
  });

  it("says it once where it is the same middle and the same", () => {
    expect(lead("demographics", aged(40), aged(40))).toBe("The median age of both is 40.");
    expect(lead("demographics", aged(40), aged(40, "average"))).toBe(
      "The median age of Nurses is 40; the average age of an Agent is 40.",
    );
  });

  it("says that of the one that has it", () => {
    expect(lead("demographics", {}, aged(49))).toBe("The median age of an Agent is 49.");
    expect(lead("demographics", {}, {})).toBeNull();
  });
});

describe("the lead of the outlook", () => {
  const growth = (percent: number) => ({ "outlook.growth": change(percent) });

  it("says whether jobs grow, shrink or stay", () => {
    expect(lead("outlook", growth(4.9), growth(-8))).toBe(
      "Jobs for Nurses are projected to grow by 4.9%; jobs for an Agent are projected to shrink by 8%.",
    );
    expect(lead("outlook", growth(0), growth(0.3))).toBe(
      "Jobs for Nurses are projected to stay as many as they are; jobs for an Agent are projected to grow by 0.3%.",
    );
  });

  it("says it once where it is the same", () => {
    expect(lead("outlook", growth(-2), growth(-2))).toBe(
      "The number of jobs is projected to change alike: -2%.",
    );
  });

  it("says where an earlier projection of the same work went the other way", () => {
    const was = (percent: number) => ({ "outlook.earlierGrowth": change(percent) });
    expect(lead("outlook", { ...growth(4.3), ...was(-8.2) }, { ...growth(-8), ...was(-1) })).toBe(
      "Jobs for Nurses are projected to grow by 4.3% (an earlier projection had them shrink by 8.2%); jobs for an Agent are projected to shrink by 8%.",
    );
    const wider = { "outlook.earlierGrowth": { ...change(6.7), of: "Secretaries" } };
    expect(lead("outlook", { ...growth(-8), ...wider }, {})).toBe(
      "Jobs for Nurses are projected to shrink by 8%.",
    );
  });

  it("says that of the one that has it", () => {
    expect(lead("outlook", growth(4.9), {})).toBe("Jobs for Nurses are projected to grow by 4.9%.");
    expect(lead("outlook", {}, {})).toBeNull();
  });
});

it("at a glance there is none: the opening has said it", () => {
  expect(lead("glance", aged(40), aged(50))).toBeNull();
});
