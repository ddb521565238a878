/** A hit is worth a line where it is not this much less likely than the first. */
const LEAST_SHARE = 1 / 500;
/** Titles are of several occupations where the first is less than this sure ... */
const SURE_ENOUGH = 0.6;
/** ... and others are at least so likely beside it. */
const AS_LIKELY = 0.4;
const LONGEST_CHOICE = 5;

/** A role that was found. */
export interface Sure {
  /** number of the role */
  role: number;
  sure: number;
}

/** The roles that a query most surely means, as far as they are worth a line. */
export function mostSure(shares: Float64Array, limit: number): Sure[] {
  const sorted = Array.from(shares, (sure, role) => ({ role, sure })).sort(
    (a, b) => b.sure - a.sure,
  );
  const least = (sorted[0]?.sure ?? 0) * LEAST_SHARE;
  return sorted.slice(0, limit).filter(({ sure }) => sure >= least);
}

/** How many of the hits, from the first, a title may as well mean. */
export function choiceOf(hits: { sure: number }[]): number {
  const [first] = hits;
  if (!first) return 0;
  if (first.sure >= SURE_ENOUGH) return 1;
  const near = hits.filter(({ sure }) => sure >= first.sure * AS_LIKELY);
  return Math.min(near.length, LONGEST_CHOICE);
}
