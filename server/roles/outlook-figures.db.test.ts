import { describe, expect, it } from "vitest";
import type { FigureId } from "@/server/figures/catalogue";
import { formatFigure } from "@/server/figures/format";
import { roleBySlug } from "./roles";

const SHOWN: FigureId[] = [
  "outlook.earlierGrowth",
  "outlook.exits",
  "outlook.transfers",
  "outlook.exposureAlpha",
  "outlook.exposureBeta",
  "outlook.exposureGamma",
];

/**
 * Read by eye in table 1.2 of the projections 2022-32 (change in percent), table 1.10 of those of
 * 2024-34 (the two rates) and occ_level.csv (dv_rating_ and human_rating_, times a hundred).
 */
const PUBLISHED = [
  [
    "registered-nurses",
    ...["5.6", "2.8", "2.1"],
    "GPT-4 4.8%, People 19%",
    "GPT-4 33.3%, People 38.1%",
    "GPT-4 61.9%, People 57.1%",
  ],
  [
    "chief-executives",
    ...["-8.2", "3", "3.6"],
    "GPT-4 10%, People 18%",
    "GPT-4 46%, People 35%",
    "GPT-4 82%, People 52%",
  ],
  [
    "software-developers",
    ...["25.7", "1.7", "3.2"],
    "GPT-4 78.9%, People 5.3%",
    "GPT-4 86.8%, People 44.7%",
    "GPT-4 94.7%, People 84.2%",
  ],
  [
    "bakers",
    ...["4.9", "6.7", "8.3"],
    "GPT-4 14.7%, People 8.8%",
    "GPT-4 26.5%, People 11.8%",
    "GPT-4 38.2%, People 14.7%",
  ],
  [
    "waiters-and-waitresses",
    ...["-3.1", "8.2", "11.5"],
    "GPT-4 8.2%, People 20.4%",
    "GPT-4 18.4%, People 22.4%",
    "GPT-4 28.6%, People 24.5%",
  ],
  [
    "actors",
    ...["3.2", "4.5", "6.5"],
    "GPT-4 15.6%, People 12.5%",
    "GPT-4 18.8%, People 15.6%",
    "GPT-4 21.9%, People 18.8%",
  ],
] as const;

describe("what becomes of the work", () => {
  it.each(PUBLISHED)(
    "of %s is as published",
    async (slug, earlier, exits, transfers, ...exposed) => {
      const role = await roleBySlug(slug);
      const change = earlier.startsWith("-") ? `${earlier}%` : `+${earlier}%`;
      expect(SHOWN.map((id) => role && formatFigure(role.figures[id]))).toEqual([
        change,
        `${exits}%`,
        `${transfers}%`,
        ...exposed,
      ]);
    },
  );

  it("is of two releases, which say their years", async () => {
    const role = await roleBySlug("registered-nurses");
    expect(role?.projections).toEqual({
      present: {
        baseYear: 2024,
        targetYear: 2034,
        jobs: 3_391_000,
        jobsProjected: 3_557_100,
        changePercent: 4.9,
        sourceId: "ep-2024-34",
      },
      earlier: {
        baseYear: 2022,
        targetYear: 2032,
        jobs: 3_172_500,
        jobsProjected: 3_349_900,
        changePercent: 5.6,
        sourceId: "ep-2022-32",
      },
    });
  });

  it("is of the occupation where a title has none of its own, and says so", async () => {
    const role = await roleBySlug("medical-office-administrator");
    expect(role?.figures["outlook.exposureGamma"]).toMatchObject({
      state: "known",
      of: "Medical Secretaries and Administrative Assistants",
    });
    expect(role && formatFigure(role.figures["outlook.earlierGrowth"])).toBe("+6.7%");
    expect(role?.projections?.of).toBe("Medical Secretaries and Administrative Assistants");
  });

  it("is missing with a reason where our sources have none", async () => {
    const soldiers = await roleBySlug("infantry");
    expect(soldiers?.projections).toBeNull();
    expect(soldiers?.figures["outlook.exits"]).toMatchObject({
      state: "missing",
      reason: "The projections cover civilian employment only.",
    });
    const others = await roleBySlug("cooks-all-other");
    expect(others?.figures["outlook.exposureBeta"]).toMatchObject({
      state: "missing",
      reason: "The study that we have loaded does not rate this occupation's tasks.",
    });
  });
});
