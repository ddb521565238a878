import { amount, type Figure, known } from "@/server/figures/figure";
import type { JobsProjection } from "@/server/roles/projections";

/** A projection of ten years from this one on, of 1,000 jobs. */
export const projected = (
  baseYear: number,
  changePercent: number | null,
  rest: Partial<JobsProjection> = {},
): JobsProjection => ({
  baseYear,
  targetYear: baseYear + 10,
  jobs: 1000,
  jobsProjected: changePercent === null ? null : Math.round(1000 + changePercent * 10),
  changePercent,
  sourceId: `projections-${baseYear}`,
  ...rest,
});

export const percent = (value: number): Figure =>
  known(amount(value, "percent"), { sourceId: "survey" });

export const jobs = (value: number): Figure => known(amount(value, "jobs"), { sourceId: "survey" });

/** A share of tasks as GPT-4 and as people rated it. */
export const rated = (model: number, people: number): Figure =>
  known(
    {
      kind: "amounts",
      parts: [
        { label: "GPT-4", amount: amount(model, "percent") },
        { label: "People", amount: amount(people, "percent") },
      ],
    },
    { sourceId: "study" },
  );
