import { expect, it } from "vitest";
import type { SkillElement } from "@/server/ratings/ratings";
import { heldOf, heldText, mattersMost, parseHave } from "./have";
import { matrixOf, ratings } from "./testing";

it("takes the most important, then the higher level, then the name", () => {
  const importance = [3, 4, 4, 5, "suppressed" as const];
  const row = ratings(importance, [1, 2, 6, "not-relevant", 7]);
  const { elements } = matrixOf({ row });
  expect(mattersMost(elements, row).map(({ name }) => name)).toEqual([
    "Skill 3",
    "Skill 2",
    "Skill 1",
    "Skill 0",
  ]);
});

it("takes twelve at most", () => {
  const row = ratings(Array(20).fill(3), Array(20).fill(3));
  expect(mattersMost(matrixOf({ row }).elements, row)).toHaveLength(12);
});

it.each([
  [undefined, []],
  ["", []],
  ["2.A.1.a", ["2.A.1.a"]],
  ["2.A.1.a,2.C.10, 2.B.1.a,2.C.6", ["2.A.1.a", "2.C.10", "2.C.6"]],
  [
    ["2.A.1.a", "2.A.1.a", "2.B.3.m"],
    ["2.A.1.a", "2.B.3.m"],
  ],
  [["<script>", "2.A.1.a'--", "9.9", "2.A.1.a.b"], []],
])("reads %j", (text, ids) => {
  expect(parseHave(text)).toEqual(ids);
});

it("holds a list against what somebody has", () => {
  const { elements } = matrixOf({ row: ratings([1, 2, 3], [1, 2, 3]) });
  const { has, lacks } = heldOf(elements, ["2.A.1", "2.C.6"]);
  expect([has, lacks].map((list) => list.map(({ id }) => id))).toEqual([
    ["2.A.1"],
    ["2.A.0", "2.A.2"],
  ]);
});

it("says what somebody has and what is to be learnt", () => {
  const [speaking, writing] = ["Speaking", "Writing"].map(
    (name): SkillElement => ({ id: name, name, domain: "skill" }),
  ) as [SkillElement, SkillElement];
  expect(heldText({ has: [speaking], lacks: [writing] }, "Nurses")).toBe(
    "Of the 2 skills and fields of knowledge that matter most to Nurses, you have 1. To learn: writing.",
  );
  expect(heldText({ has: [speaking, writing], lacks: [] }, "Nurses")).toBe(
    "Of the 2 skills and fields of knowledge that matter most to Nurses, you have 2.",
  );
});
