import type { JobsProjection, Projections } from "@/server/roles/projections";

/** From this difference on, in percentage points a year, we call one projection higher than another. */
export const TELLING_POINTS = 0.1;

/** The present projection beside the earlier one; `by` is in percentage points a year. */
export type Turn =
  | { kind: "reversed" }
  | { kind: "alike" }
  | { kind: "higher" | "lower"; by: number };

/** Percent a year that, year upon year, make the published change; null where none is published. */
export function yearlyRate({
  changePercent,
  baseYear,
  targetYear,
}: Pick<JobsProjection, "changePercent" | "baseYear" | "targetYear">): number | null {
  if (changePercent === null) return null;
  return ((1 + changePercent / 100) ** (1 / (targetYear - baseYear)) - 1) * 100;
}

/** How the present projection differs from the earlier one; null where either states no change. */
export function turnOf({ present, earlier }: Projections): Turn | null {
  const [now, before] = [yearlyRate(present), earlier && yearlyRate(earlier)];
  if (now === null || before === null) return null;
  if (now * before < 0) return { kind: "reversed" };
  const by = Math.abs(now - before);
  if (by < TELLING_POINTS) return { kind: "alike" };
  return { kind: now > before ? "higher" : "lower", by };
}

/** How many jobs more, or fewer, the projection means for each of its years; null where not stated. */
export function jobsAYear({
  jobs,
  jobsProjected,
  baseYear,
  targetYear,
}: JobsProjection): number | null {
  if (jobs === null || jobsProjected === null) return null;
  return (jobsProjected - jobs) / (targetYear - baseYear);
}
