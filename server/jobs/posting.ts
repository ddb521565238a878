import type { Place } from "@/server/places/place";

export const PAY_UNITS = ["hour", "day", "week", "month", "year"] as const;
export type PayUnit = (typeof PAY_UNITS)[number];

/** Pay as a posting states it, in dollars by the unit; one of the two may be missing. */
export interface StatedPay {
  min: number | null;
  max: number | null;
  unit: PayUnit;
}

/** The role that a posting's title was matched to; `sureness` is from 0 to 1. */
export interface MatchedRole {
  slug: string;
  title: string;
  sureness: number;
}

/** A posting in a list. Days are written as 2026-11-25. */
export interface JobRow {
  id: string;
  title: string;
  employer: string;
  /** the place in the board's own words, which may be none */
  place: string;
  /** the states and metropolitan areas that it names, as far as we know them; areas first */
  places: Place[];
  remote: boolean;
  pay: StatedPay | null;
  /** the least that it pays, in dollars a year; null where no least is stated */
  payYearly: number | null;
  /** the day that the board states; null where it states none */
  postedOn: string | null;
  /** that day, or else the day on which we first saw it */
  newSince: string;
  /** null: unmatched */
  role: MatchedRole | null;
  /** the posting at its board, where one applies */
  url: string;
}

/** A posting with all that is known of it. */
export interface Job extends JobRow {
  /** HTML that has been sanitised: safe to show as it is */
  description: string;
  /** the last moment at which one can apply, where the board states it */
  validUntil: Date | null;
  /** when it was found to have vanished from its board; null while it is open */
  closedAt: Date | null;
  /** when we first saw it */
  seenAt: Date;
  source: { id: string; adapter: string; succeededAt: Date | null };
}
