import { expect, it } from "vitest";
import { skillMatrix } from "./matrix";

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
