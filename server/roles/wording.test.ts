import { describe, expect, it } from "vitest";
import {
  sentenceOfBrightOutlook,
  sentenceOfInterests,
  sentenceOfMethods,
  sentenceOfStyles,
} from "./wording";

describe("the sentence of interests", () => {
  const interests = (...names: string[]) => names.map((name, at) => ({ name, score: 7 - at }));

  it("is of the two highest", () => {
    const role = { interests: interests("Social", "Artistic", "Realistic") };
    expect(sentenceOfInterests(role)).toBe(
      "It suits people who like helping, teaching and caring for people and making and shaping something new.",
    );
  });

  it("is of one where only one is rated, and none where none is", () => {
    expect(sentenceOfInterests({ interests: interests("Realistic") })).toBe(
      "It suits people who like working with hands, tools and things.",
    );
    expect(sentenceOfInterests({ interests: [] })).toBe("");
  });

  it.each(["Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional"])(
    "has words for %s",
    (name) => {
      expect(sentenceOfInterests({ interests: interests(name) })).toMatch(/^It suits .+\.$/);
    },
  );
});

describe("the sentence of work styles", () => {
  const style = (name: string, impact: number, rank: number | null = null) => ({
    name,
    impact,
    rank,
  });

  it("is of the three that help most and the three that set the work apart most", () => {
    const workStyles = [
      style("Dependability", 2.9, 4),
      style("Self-Control", 2.5, 3),
      style("Integrity", 2.1),
      style("Empathy", 2, 1),
      style("Sincerity", 1.5, 2),
    ];
    expect(sentenceOfStyles({ workStyles })).toBe(
      "What helps most to do it well: dependability, self-control and integrity. What sets it apart: empathy, sincerity and self-control.",
    );
  });

  it("names no style that does not help, and none apart where none is ranked", () => {
    const workStyles = [style("Cooperation", 0.4), style("Humility", 0), style("Optimism", -1)];
    expect(sentenceOfStyles({ workStyles })).toBe("What helps most to do it well: cooperation.");
  });

  it("is none where none is rated", () => {
    expect(sentenceOfStyles({ workStyles: [] })).toBe("");
  });
});

describe("the sentence of methods", () => {
  const sentence = (interests: string, workStyles: string) =>
    sentenceOfMethods({ methods: { interests, workStyles } });

  it("says what is modelled, in the publisher's words", () => {
    expect(sentence("Machine Learning/Expert", "AI/Expert")).toBe(
      "O*NET did not ask workers about this: it models interests (“Machine Learning/Expert”) and work styles (“AI/Expert”).",
    );
    expect(sentence("Machine Learning", "")).toBe(
      "O*NET did not ask workers about this: it models interests (“Machine Learning”).",
    );
  });

  it("says nothing of what people were asked", () => {
    expect(sentence("Occupational Expert", "Incumbent")).toBe("");
    expect(sentence("", "")).toBe("");
  });
});

it("gives the reasons of a bright outlook", () => {
  expect(sentenceOfBrightOutlook({ brightOutlook: "Rapid Growth; Numerous Job Openings" })).toBe(
    "O*NET lists it as bright outlook: rapid growth and numerous job openings.",
  );
  expect(sentenceOfBrightOutlook({ brightOutlook: null })).toBe("");
});
