import { expect, it } from "vitest";
import { plainText } from "@/server/compare/wording/sentence";
import type { Scale } from "@/server/ratings/ratings";
import { needsOf } from "./compared";
import { findSkills, type SkillsCompared } from "./skills";
import { skillSentences } from "./wording";

async function skillsOf(left: string, right: string): Promise<SkillsCompared> {
  const skills = await findSkills(left, right);
  if ("unknown" in skills) throw new Error(`No role ${skills.unknown.join(", ")}.`);
  return skills;
}

const widest = ({ elements }: SkillsCompared, scale: Scale) =>
  needsOf(elements, scale)
    .slice(0, 3)
    .map(({ element, side, sure }) => [element.name, side, sure]);

const textOf = (skills: SkillsCompared) =>
  skillSentences(skills, skills.left, skills.right).map(plainText);

// Read from Skills.xlsx and Knowledge.xlsx of O*NET 30.2, gaps worked out by a script of its own.
it("names the widest gaps of lawyers and judges, in level and in importance", async () => {
  const skills = await skillsOf("judges-magistrate-judges-and-magistrates", "lawyers");
  expect(widest(skills, "level")).toEqual([
    ["Psychology", "left", true],
    ["Administrative", "right", true],
    ["Administration and Management", "left", true],
  ]);
  expect(widest(skills, "importance")).toEqual([
    ["Psychology", "left", true],
    ["Administrative", "right", true],
    ["Persuasion", "right", true],
  ]);
  expect(skills.elements.find(({ id }) => id === "2.C.4.e")?.level).toMatchObject({
    left: 4.53,
    right: 2.43,
  });
  expect(textOf(skills)).toEqual([
    "Judges and magistrates resemble Lawyers by 94 of 100 in the skills and knowledge that matter: none of the 893 others that O*NET rates is closer to either.",
    "Judges and magistrates need clearly more knowledge of psychology and of administration and management; Lawyers need clearly more knowledge of office procedures.",
  ]);
});

it("compares titles by their occupations", async () => {
  const skills = await skillsOf("medical-office-administrator", "patient-service-specialist");
  expect([skills.left, skills.right].map(({ occupation }) => occupation.code)).toEqual([
    "43-6013.00",
    "29-2099.08",
  ]);
  expect(skills.similarity).toMatchObject({ value: 84, fromLeft: 23, fromRight: 46 });
  expect(widest(skills, "level")).toEqual([
    ["Psychology", "right", true],
    ["Persuasion", "right", true],
    ["Therapy and Counseling", "right", true],
  ]);
});

it("cannot tell gaps of knowledge for which O*NET publishes no error", async () => {
  // Chief Sustainability Officers' knowledge was rated by experts, without standard errors.
  const skills = await skillsOf("chief-sustainability-officers", "chief-executives");
  expect(needsOf(skills.elements, "level").filter(({ sure }) => !sure)[0]).toMatchObject({
    element: { name: "Building and Construction", level: { left: 3.67, right: 1.55 } },
    side: "left",
  });
  expect(skills.elements.filter(({ level }) => level.gap.kind === "unsure")).toHaveLength(32);
});

it("says what is missing of an occupation that O*NET has not rated", async () => {
  const skills = await skillsOf("actors", "infantry");
  expect(skills).toMatchObject({ similarity: null, unrated: ["right"], elements: [] });
  expect(skills.left.most).toHaveLength(12);
  expect(skills.right.most).toEqual([]);
  expect(textOf(skills)[0]).toMatch(/^O\*NET has no ratings .* for Infantry troops, so that/);
});

it("names the unknown ones of two roles", async () => {
  expect(await findSkills("no-such-role", "actors")).toEqual({ unknown: ["no-such-role"] });
});

// Read from Technology Skills.txt of 30.2 and the CIP-SOC crosswalk.
it("lists programs and fields of study that both have", async () => {
  const { software } = await skillsOf("judges-magistrate-judges-and-magistrates", "lawyers");
  expect(software.both).toHaveLength(10);
  // In demand for both; then for judges only; then hot.
  expect(software.both[0]).toBe("Microsoft Office software");
  expect(software.both.slice(1, 3).sort()).toEqual(["Microsoft Excel", "Microsoft Outlook"]);
  expect(software.both.slice(3, 6).sort()).toEqual([
    "Adobe Acrobat",
    "Microsoft PowerPoint",
    "Microsoft Word",
  ]);
  const { fields } = await skillsOf("nursing-assistants", "registered-nurses");
  expect([fields.both.length, fields.left.length, fields.right.length]).toEqual([0, 3, 21]);
  expect(fields.left).toContain("Health Aide");
});
