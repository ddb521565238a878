import { expect, it } from "vitest";
import { skillMatrix } from "./matrix";
import { similarityOf } from "./similarity";
import { skillGap } from "./skill-gap";

it("holds every rating of every rated occupation as O*NET publishes it", async () => {
  const { elements, ratings, occupations } = await skillMatrix();
  expect([elements.length, ratings.size, occupations]).toEqual([68, 894, 1016]);
  // Skills.xlsx of 30.2: Lawyers (23-1011.00), Reading Comprehension and Repairing.
  const lawyers = ratings.get("23-1011.00");
  const at = (name: string) => elements.findIndex((element) => element.name === name);
  expect(lawyers?.importance[at("Reading Comprehension")]).toEqual({ value: 4.5, error: 0.189 });
  expect(lawyers?.level[at("Reading Comprehension")]).toEqual({ value: 4.88, error: 0.125 });
  expect(lawyers?.importance[at("Repairing")]).toEqual({ value: 1, error: 0 });
  expect(lawyers?.level[at("Repairing")]).toEqual({ value: "not-relevant", error: "not-relevant" });
  expect(ratings.has("55-1011.00")).toBe(false);
});

// Worked out from Skills.xlsx and Knowledge.xlsx of 30.2 by a script that shares no code with ours.
it.each([
  {
    // Medical secretaries and patient representatives.
    pair: ["43-6013.00", "29-2099.08"] as const,
    similarity: { value: 84, fromLeft: 23, fromRight: 46 },
    gaps: [0.084885, 0.009009],
  },
  {
    // Lawyers and judges: each is the other's closest.
    pair: ["23-1011.00", "23-1023.00"] as const,
    similarity: { value: 94, fromLeft: 1, fromRight: 1 },
    gaps: [0.037527, 0.032814],
  },
  {
    // Registered nurses and plumbers.
    pair: ["29-1141.00", "47-2152.00"] as const,
    similarity: { value: 17, fromLeft: 869, fromRight: 737 },
    gaps: [0.071244, 0.108318],
  },
])("measures $pair as published", async ({ pair: [left, right], similarity, gaps }) => {
  const matrix = await skillMatrix();
  expect(similarityOf(matrix, left, right)).toEqual({ ...similarity, others: 893, unrated: 122 });
  expect(skillGap(matrix, left, right)).toBeCloseTo(gaps[0] as number, 6);
  expect(skillGap(matrix, right, left)).toBeCloseTo(gaps[1] as number, 6);
});
