import { describe, expect, it } from "vitest";
import type { FigureId, Figures } from "@/server/figures/catalogue";
import { formatFigure } from "@/server/figures/format";
import { roleBySlug } from "./roles";

const SHOWN: FigureId[] = [
  "people.weeklyEarnings",
  "outlook.unemployment",
  "work.telework",
  "work.satisfaction",
];

/**
 * Read by eye in cpsaat39 of 2025 (columns C, E and G; the ratio worked out by hand), cpsaat25b of 2025,
 * the telework table of 2023 and the job satisfaction of 2021 (very and somewhat satisfied of all).
 */
const PUBLISHED = [
  [
    "registered-nurses",
    "All $1,563, Men $1,900, Women $1,517, Women’s to men’s 79.8%",
    "1.2%",
    "2.8%",
    "-",
  ],
  [
    "software-developers",
    "All $2,506, Men $2,523, Women $2,383, Women’s to men’s 94.5%",
    "3.3%",
    "64.6%",
    "90%",
  ],
  [
    "civil-engineers",
    "All $1,999, Men $2,094, Women $1,706, Women’s to men’s 81.5%",
    "1.5%",
    "36.2%",
    "91%",
  ],
  ["chemical-engineers", "All $2,416, Men $2,519, Women -", "0%", "33.7%", "89%"],
  ["statisticians", "All $1,880, Men -, Women -", "1%", "53.5%", "86%"],
  ["clinical-and-counseling-psychologists", "-", "-", "2.1%", "94%"],
  ["lawyers", "All $2,622, Men $2,890, Women $2,321, Women’s to men’s 80.3%", "0.8%", "67.1%", "-"],
  [
    "accountants-and-auditors",
    "All $1,731, Men $1,941, Women $1,576, Women’s to men’s 81.2%",
    "2%",
    "51.1%",
    "-",
  ],
  [
    "chief-executives",
    "All $2,908, Men $3,098, Women $2,325, Women’s to men’s 75%",
    "1%",
    "41.7%",
    "-",
  ],
  ["bakers", "All $758, Men $828, Women $705, Women’s to men’s 85.1%", "4.1%", "0%", "-"],
  ["electricians", "All $1,376, Men $1,379, Women -", "3%", "0%", "-"],
  ["actors", "-", "26.8%", "26.3%", "-"],
] as const;

const figuresOf = async (slug: string) => (await roleBySlug(slug))?.figures as Figures;

const noteOfEarnings = async (slug: string) =>
  (await figuresOf(slug))["people.weeklyEarnings"].note;

describe("earnings, unemployment, telework and satisfaction", () => {
  it.each(PUBLISHED)("of %s are as published", async (slug, ...published) => {
    const figures = await figuresOf(slug);
    expect(SHOWN.map((id) => formatFigure(figures[id]))).toEqual(published);
  });

  it("say of whom they are, and how sure", async () => {
    const developers = await figuresOf("software-developers");
    expect(developers["work.satisfaction"]).toMatchObject({
      of: "Computer and information scientists",
      note: "Very or somewhat satisfied, of an estimated 3,627,000 employed college graduates.",
    });
    expect(developers["work.telework"]).toMatchObject({ standardError: 5.9 });
    expect(developers["people.weeklyEarnings"]).not.toHaveProperty("employment");
    expect(await noteOfEarnings("electricians")).toMatch(
      /^Medians of what an estimated 856,000 full-time .* “-”: Too few people in the survey/,
    );
    const actors = await figuresOf("actors");
    expect(actors["work.telework"]).toMatchObject({
      of: "Arts, Design, Entertainment, Sports, and Media Occupations",
      note: "Only the group that holds this occupation is published.",
      standardError: 2.4,
    });
    const bakers = (await figuresOf("bakers"))["work.telework"];
    expect(bakers).toMatchObject({ note: "No standard error is published." });
    expect(bakers).not.toHaveProperty("standardError");
  });

  it("are missing with a reason of our sources", async () => {
    const soldiers = await figuresOf("infantry");
    for (const id of SHOWN) expect(soldiers[id], id).toMatchObject({ state: "missing" });
  });

  it("name a median and an average what they are", async () => {
    const measure = async (slug: string) => (await figuresOf(slug))["people.age"];
    expect(await measure("bakers")).toMatchObject({ value: { measure: "median" } });
    expect(await measure("medical-office-administrator")).toMatchObject({
      value: { measure: "average" },
    });
  });
});
