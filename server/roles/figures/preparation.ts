import type { Figures } from "@/server/figures/catalogue";
import { amount, type Figure, known, missing, type Named } from "@/server/figures/figure";
import { MISSING_REASONS } from "@/server/figures/missing";
import { type OccupationRecord, publishedTitle } from "../record";

type PreparationFigures = Pick<Figures, "preparation.time" | "preparation.experience">;

/**
 * Specific vocational preparation of the job zones, in plain words. O*NET has made one of its zones 1
 * and 2, numbered 2 (SVP below 6).
 */
export const ZONE_TIMES: Record<number, string> = {
  2: "up to 1 year",
  3: "1-2 years",
  4: "2-4 years",
  5: "over 4 years",
};

/**
 * Midpoints in years of the eleven bands of related work experience, from "none" to "over 10 years",
 * which has no upper end and counts as ten.
 */
const EXPERIENCE_MIDPOINTS = [0, 1 / 24, 2 / 12, 4.5 / 12, 0.75, 1.5, 3, 5, 7, 9, 10];

/** As much of a record as its preparation is made of. */
interface PreparationRecord {
  kind: string;
  title: string;
  occupation: Pick<OccupationRecord, "title" | "sourceId" | "jobZone" | "trainingShares">;
}

/** How long it takes to get there, and how much experience is asked for (O*NET). */
export function preparationFigures(role: PreparationRecord): PreparationFigures {
  const { occupation } = role;
  const of = occupation.title === publishedTitle(role) ? {} : { of: occupation.title };
  const from = { sourceId: occupation.sourceId, ...of };
  return {
    "preparation.time": timeFigure(occupation.jobZone, from),
    "preparation.experience": experienceFigure(occupation.trainingShares, from),
  };
}

/** The preparation that an occupation's job zone stands for. */
export function timeFigure(
  jobZone: number | null,
  from: { sourceId: string; of?: string },
): Figure<Named> {
  const time = jobZone === null ? undefined : ZONE_TIMES[jobZone];
  return time
    ? known({ kind: "named", name: time }, from)
    : missing(MISSING_REASONS["not-rated"], from);
}

type ExperienceShare = OccupationRecord["trainingShares"][number];

function experienceFigure(
  shares: ExperienceShare[],
  from: { sourceId: string; of?: string },
): Figure {
  const stated = shares.filter((share) => share.percent !== null);
  const total = stated.reduce((sum, share) => sum + (share.percent as number), 0);
  if (total === 0) return missing(MISSING_REASONS["not-rated"], from);
  const weighted = stated.reduce(
    (sum, share) =>
      sum + (share.percent as number) * (EXPERIENCE_MIDPOINTS[share.category - 1] ?? 0),
    0,
  );
  const years = Math.round((weighted / total) * 10) / 10;
  return known(amount(years, "years"), { ...from, asked: stated[0]?.sample ?? undefined });
}
