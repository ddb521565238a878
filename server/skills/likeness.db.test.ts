import { expect, it } from "vitest";
import { skillMatrix } from "@/server/ratings/matrix";
import { similarityOf } from "./similarity";
import { skillGap } from "./skill-gap";

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
