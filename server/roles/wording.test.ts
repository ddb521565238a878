import { describe, expect, it } from "vitest";
import { sentenceOfInterests, sentenceOfStyles } from "./wording";

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
  const styles = (...names: string[]) =>
    names.map((name) => ({ id: name, name, importance: 4, level: null }));

  it("is of the three that matter most", () => {
    const role = { workStyles: styles("Dependability", "Self-Control", "Integrity", "Initiative") };
    expect(sentenceOfStyles(role)).toBe(
      "The traits that matter most in it are dependability, self-control and integrity.",
    );
  });

  it("is none where none is rated", () => {
    expect(sentenceOfStyles({ workStyles: [] })).toBe("");
  });
});
