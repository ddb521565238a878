import { describe, expect, it } from "vitest";
import { plainText } from "@/server/compare/wording/sentence";
import { amount, known } from "@/server/figures/figure";
import type { Route } from "./route";
import { asksWith, moveRole, moveWith } from "./testing";
import {
  dollarsText,
  outcomeWords,
  routeSentence,
  schoolingSentence,
  startsSentence,
  sumsWords,
} from "./wording";

const [COOKS, NURSES] = [moveRole("Cooks"), moveRole("Nurses")];

const schooling = (before: string | null, after: string | null) => {
  const sides = {
    from: { side: "left" as const, role: COOKS },
    to: { side: "right" as const, role: NURSES },
  };
  const [had, asked] = [asksWith(before), asksWith(after)];
  return plainText(schoolingSentence(had.education, asked.education, sides));
};

const route = (differing: Partial<Route>) =>
  routeSentence(
    moveWith(COOKS, NURSES, { route: { distance: "long", gap: 2.04, steps: [], ...differing } }),
  );

describe("what both start with", () => {
  it("is said with what lies between", () => {
    expect(schooling("Bachelor's degree", "Bachelor's degree")).toBe(
      "Cooks and Nurses both typically start with a bachelor's degree.",
    );
    expect(schooling("Bachelor's degree", "Master's degree")).toBe(
      "Nurses typically start with a master's degree, Cooks with a bachelor's degree: one level higher, by our count about two years of study.",
    );
    expect(schooling("No formal educational credential", "High school diploma or equivalent")).toBe(
      "Nurses typically start with a high school diploma or equivalent, Cooks with no formal credential: one level higher.",
    );
    expect(schooling("Master's degree", "Associate's degree")).toBe(
      "Nurses typically start with an associate's degree, Cooks with a master's degree: two levels lower.",
    );
  });

  it("is said to be missing where it is", () => {
    expect(schooling(null, "Master's degree")).toContain("need to enter one of the two is not in");
    expect(schooling(null, null)).toContain("need to enter either is not in");
  });
});

describe("where a move starts", () => {
  const starting = (side: "left" | "right", title: string, p25: number | null) => ({
    side,
    role: {
      title,
      kind: "occupation" as const,
      figures: {
        "salary.range": known(
          {
            kind: "range" as const,
            low: amount(1, "usd-year"),
            high: amount(2, "usd-year"),
            percentiles: p25 === null ? {} : { 25: amount(p25, "usd-year") },
          },
          { sourceId: "survey" },
        ),
      },
    },
  });
  const text = (left: number | null, right: number | null) => {
    const sentence = startsSentence(
      starting("left", "Cooks", left),
      starting("right", "Nurses", right),
    );
    return sentence && plainText(sentence);
  };

  it("is said of those whose pay is known", () => {
    expect(text(30_000, 80_330)).toBe(
      "A quarter earn less than $30,000 a year as Cooks, and less than $80,330 a year as Nurses: about there a move may start.",
    );
    expect(text(null, 80_330)).toBe(
      "A quarter earn less than $80,330 a year as Nurses: about there a move may start.",
    );
    expect(text(null, null)).toBeNull();
  });
});

describe("how far a move is", () => {
  it("is said with the gap and the rule", () => {
    expect(route({ distance: "related", gap: 0.84 })).toBe(
      "O*NET calls the two occupations related; the gap in skills and knowledge is 0.8 times the median of related occupations.",
    );
    expect(route({ distance: "related", gap: null })).toContain(
      "O*NET calls the two occupations related.",
    );
    expect(route({ distance: "near", gap: 0.5 })).toContain(
      "does not call the two occupations related",
    );
    expect(route({ distance: "unknown", gap: null })).toContain("has not rated both");
    expect(route({ distance: "same", gap: 0 })).toContain("names of one occupation, Nurses");
  });

  it("says how many steps a long one has", () => {
    const step = { from: COOKS, to: NURSES, gap: 1, payChange: null };
    expect(route({ steps: [step, step] })).toContain(
      "is 2.0 times the median of those that it does. We call such a move long. Through related occupations there is a way of two steps, each of them shorter:",
    );
    expect(route({})).toContain("We find no way of at most three steps");
  });
});

describe("what ten years earn", () => {
  it("is said in thousands, plainly where it never pays back", () => {
    expect(outcomeWords({ paysBackIn: 8, difference: 70_400 })).toBe(
      "moving pays back in year 8, and has earned about $70,000 more than staying after ten years",
    );
    expect(outcomeWords({ paysBackIn: null, difference: -500_000 })).toBe(
      "moving does not pay back within ten years: by their end it has earned about $500,000 less than staying",
    );
    expect(outcomeWords({ paysBackIn: 1, difference: 1_234 })).toBe(
      "moving is never behind, and has earned about $1,200 more than staying after ten years",
    );
    expect(outcomeWords({ paysBackIn: 1, difference: 0 })).toContain("as much as staying");
  });

  it("is read out, with how far it goes down", () => {
    const year = {
      year: 1,
      staying: 50_000,
      moving: -10_000,
      stayingSum: 50_000,
      movingSum: -10_000,
    };
    expect(sumsWords([year])).toBe(
      "Earnings added up over 1 years: staying $50,000, moving -$10,000. Moving first goes down to -$10,000.",
    );
    expect(dollarsText(1234567)).toBe("$1,234,567");
  });
});
