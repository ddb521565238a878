import { describe, expect, it } from "vitest";
import { figuresWith } from "@/server/figures/testing";
import { jobs, percent, projected, rated } from "./testing";
import {
  earlierSentences,
  exposureSentence,
  leavingSentence,
  oneInHowMany,
  openingsSentence,
} from "./wording";

const NOTHING = { figures: figuresWith({}), projections: null };

describe("openings", () => {
  const said = (openings: number, from: number, to: number) =>
    openingsSentence({
      figures: figuresWith({ "outlook.openings": jobs(openings) }),
      projections: {
        present: projected(2024, 0, { jobs: from, jobsProjected: to }),
        earlier: null,
      },
    });

  it("come from growth and from people who leave", () => {
    // 166,100 more in ten years.
    expect(said(189_100, 3_391_000, 3_557_100)).toBe(
      "About 189,100 openings a year are projected: some 16,600 because there will be more jobs, the others to replace people who leave.",
    );
  });

  it("can be many where jobs get fewer, and come from leaving alone where they stay", () => {
    // 16,200 fewer in ten years.
    expect(said(456_700, 2_329_700, 2_313_500)).toBe(
      "About 456,700 openings a year are projected, although there will be some 1,600 jobs fewer each year: not everybody who leaves is replaced.",
    );
    expect(said(6_300, 57_000, 57_100)).toBe(
      "About 6,300 openings a year are projected, nearly all to replace people who leave.",
    );
  });

  it("are not worded where they are not published", () => {
    expect(openingsSentence(NOTHING)).toBe("");
  });
});

describe("who leaves", () => {
  const outlook = {
    ...NOTHING,
    figures: figuresWith({ "outlook.exits": percent(8.2), "outlook.transfers": percent(11.5) }),
  };

  it("is said in percent and as one in how many", () => {
    // 100 divided by 19.7 is 5.08.
    expect(oneInHowMany(outlook)).toBe(5);
    expect(leavingSentence(outlook)).toBe(
      "In a year 8.2% of the people in this work are projected to stop working and 11.5% to change to another occupation: together about 1 in 5.",
    );
  });

  it("is not said where one of the two is missing", () => {
    const half = { ...NOTHING, figures: figuresWith({ "outlook.exits": percent(8.2) }) };
    expect(leavingSentence(half)).toBe("");
    expect(oneInHowMany(NOTHING)).toBeNull();
  });
});

describe("the earlier projection", () => {
  const said = (before: ReturnType<typeof projected>, now: ReturnType<typeof projected>) =>
    earlierSentences({ projections: { earlier: before, present: now } });

  it("is set beside the present one by the year, with what both counted", () => {
    // The tenth root of 1.056 is 1.00546, that of 1.049 1.00480.
    expect(
      said(
        projected(2022, 5.6, { jobs: 3_172_500, jobsProjected: 3_349_900 }),
        projected(2024, 4.9, { jobs: 3_391_000, jobsProjected: 3_557_100 }),
      ),
    ).toEqual([
      "The earlier projection was +5.6% from 2022 to 2032, +0.55% a year; the present one is +4.9% from 2024 to 2034, +0.48% a year.",
      "The two are nearly the same.",
      "They counted 3,172,500 jobs in 2022 and 3,391,000 in 2024, already more than the 3,349,900 that were projected for 2032.",
    ]);
  });

  it("may have gone the other way", () => {
    // The tenth root of 0.918 is 0.99148, that of 1.043 1.00422.
    expect(
      said(
        projected(2022, -8.2, { jobs: 280_000, jobsProjected: 257_000 }),
        projected(2024, 4.3, { jobs: 309_400, jobsProjected: 322_700 }),
      ),
    ).toEqual([
      "The earlier projection was -8.2% from 2022 to 2032, -0.85% a year; the present one is +4.3% from 2024 to 2034, +0.42% a year.",
      "The direction has changed.",
      "They counted 280,000 jobs in 2022 and 309,400 in 2024.",
    ]);
  });

  it("says by how much the yearly rates differ, and when fewer were projected and are there", () => {
    // The tenth root of 0.969 is 0.99686, that of 0.993 0.99930.
    const [, turn, counted] = said(
      projected(2022, -3.1, { jobs: 2_194_100, jobsProjected: 2_125_500 }),
      projected(2024, -0.7, { jobs: 2_100_000 }),
    );
    expect(turn).toBe("The present one is higher, by 0.24 percentage points a year.");
    expect(counted).toBe(
      "They counted 2,194,100 jobs in 2022 and 2,100,000 in 2024, already fewer than the 2,125,500 that were projected for 2032.",
    );
  });

  it("is left out where there is none", () => {
    expect(earlierSentences(NOTHING)).toEqual([]);
    expect(
      earlierSentences({ projections: { present: projected(2024, 1), earlier: null } }),
    ).toEqual([]);
    expect(said(projected(2022, null), projected(2024, 1))).toEqual([]);
  });
});

it("exposure names both raters, alone and with further software", () => {
  const figures = figuresWith({
    "outlook.exposureAlpha": rated(4.7619, 19.0476),
    "outlook.exposureGamma": rated(61.9048, 57.1429),
  });
  expect(exposureSentence({ ...NOTHING, figures })).toBe(
    "A language model alone could halve the time of 4.8% of the tasks as GPT-4 rated them, of 19% as people did; with further software, of 61.9% and 57.1%.",
  );
  expect(exposureSentence(NOTHING)).toBe("");
});
