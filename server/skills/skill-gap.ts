import { type Ratings, type SkillMatrix, scaled } from "@/server/ratings/ratings";

/**
 * How much more one occupation asks for than another brings: over all skills and fields of knowledge
 * the average of what `to` is rated higher in level than `from`, in shares of the scale; where it is
 * rated lower, nothing is to be learnt and nothing is won. 0 is nothing to learn, 1 everything. Not the
 * same both ways; the two ways together are the average distance. Ratings that O*NET publishes for one
 * of the two only are left out.
 */
function gapBetween(from: Ratings, to: Ratings): number {
  const gaps = from.level.flatMap((rating, at) => {
    const other = to.level[at];
    const [a, b] = [scaled(rating, "level"), other ? scaled(other, "level") : null];
    return a && b ? [Math.max(0, b.at - a.at)] : [];
  });
  return gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length);
}

/** The same of two occupations by O*NET-SOC code; null where O*NET has not rated both. */
export function skillGap({ ratings }: SkillMatrix, from: string, to: string): number | null {
  const [a, b] = [ratings.get(from), ratings.get(to)];
  return a && b ? gapBetween(a, b) : null;
}
