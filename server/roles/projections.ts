import { publishedTitle, type RoleRecord } from "./record";
import { scopeOf } from "./scope";

/** How many jobs a release of the employment projections counted in a year, and projects for a later one. */
export interface JobsProjection {
  baseYear: number;
  targetYear: number;
  jobs: number | null;
  jobsProjected: number | null;
  /** in percent, as published: counts of jobs are rounded to hundreds */
  changePercent: number | null;
  sourceId: string;
}

/** What is projected now and what an earlier release projected; `of` is the wider occupation of both. */
export interface Projections {
  present: JobsProjection;
  earlier: JobsProjection | null;
  of?: string;
}

/** The projections of the occupation, or of the one that holds it; null where there are none. */
export function projectionsOf(role: RoleRecord): Projections | null {
  const { projectionGroup: group, socCode } = role.occupation;
  if (!group?.projection) return null;
  const { of } = scopeOf(publishedTitle(role), socCode, group, group.projectedOccupations);
  return {
    present: jobsOf(group.projection),
    earlier: group.earlierProjection && jobsOf(group.earlierProjection),
    ...(of && { of }),
  };
}

type Row = Omit<JobsProjection, "jobs" | "jobsProjected"> & {
  employment: number | null;
  employmentProjected: number | null;
};

const jobsOf = (row: Row): JobsProjection => ({
  baseYear: row.baseYear,
  targetYear: row.targetYear,
  jobs: row.employment,
  jobsProjected: row.employmentProjected,
  changePercent: row.changePercent,
  sourceId: row.sourceId,
});
