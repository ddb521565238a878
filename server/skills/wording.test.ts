import { describe, expect, it } from "vitest";
import { type Named, plainText } from "@/server/compare/wording/sentence";
import type { SkillElement } from "@/server/ratings/ratings";
import type { Need } from "./compared";
import { listInText } from "./names";
import { gapsSentence, noSimilaritySentence, similaritySentence } from "./wording";

const nurses: Named = { side: "left", role: { title: "Nurses", kind: "occupation" } };
const clerk: Named = { side: "right", role: { title: "Office Clerk", kind: "title" } };
const element = (name: string, domain: SkillElement["domain"] = "skill"): SkillElement => ({
  id: name,
  name,
  domain,
});

describe("how alike two are", () => {
  const text = (value: number, fromLeft: number, fromRight: number) =>
    plainText(
      similaritySentence({ value, fromLeft, fromRight, others: 893, unrated: 122 }, nurses, clerk),
    );

  it("says how many are closer to each", () => {
    expect(text(84, 23, 2)).toBe(
      "Nurses resemble an Office Clerk by 84 of 100 in the skills and knowledge that matter: of the 893 others that O*NET rates, 22 are closer to the first, 1 to the second.",
    );
    expect(text(70, 2, 1)).toContain("1 is closer to the first, none to the second.");
    expect(text(70, 1, 5)).toContain("none is closer to the first, 4 to the second.");
  });

  it("says so where each is the other's closest, and where they are opposites", () => {
    expect(text(94, 1, 1)).toContain(
      "knowledge that matter: none of the 893 others that O*NET rates is closer to either.",
    );
    expect(text(-12, 893, 893)).toContain("resemble an Office Clerk by less than 0 of 100");
  });

  it("says why it cannot be told", () => {
    const sides = { left: nurses, right: clerk };
    expect(plainText(noSimilaritySentence(["left", "right"], sides))).toBe(
      "O*NET has no ratings of skills and knowledge for Nurses or an Office Clerk, so that neither how alike the two are nor what each needs more of can be told.",
    );
    expect(plainText(noSimilaritySentence([], sides))).toBe(
      "Both are rated as one occupation, so that nothing sets their skills and knowledge apart.",
    );
  });
});

describe("the widest gaps", () => {
  const need = (name: string, side: Need["side"], by: number, sure = true) =>
    ({ element: element(name), side, by, sure }) as Need;
  const text = (needs: Need[]) => plainText(gapsSentence(needs, nurses, clerk));

  it("are three at most, the side with the widest first", () => {
    const needs = [
      need("Typing", "right", 0.5),
      need("Doubtful", "left", 0.45, false),
      need("Speaking", "left", 0.4),
      need("Science", "left", 0.3),
      need("Writing", "right", 0.2),
    ];
    expect(text(needs)).toBe(
      "An Office Clerk needs clearly more typing; Nurses need clearly more speaking and science.",
    );
  });

  it("can be none, for a reason", () => {
    expect(text([])).toContain("every gap in level is within its margin of error");
    expect(text([need("Typing", "right", 0.5, false)])).toContain("cannot be told");
  });
});

it("names knowledge so that no list is read wrongly", () => {
  const list = [
    element("Law and Government", "knowledge"),
    element("Speaking"),
    element("English Language", "knowledge"),
  ];
  expect(listInText(list)).toBe(
    "speaking, knowledge of law and government and of the English language",
  );
});
