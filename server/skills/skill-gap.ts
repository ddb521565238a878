import { type Ratings, type SkillMatrix, shareOf } from "@/server/ratings/ratings";

/**
 * How much more one occupation asks for than another brings: over all skills and fields of knowledge
 * the average of what `to` is rated higher in level than `from`, in shares of the scale; where it is
 * rated lower, nothing is to be learnt and nothing is won. 0 is nothing to learn, 1 everything. Not the
 * same both ways; the two ways together are the average distance. Ratings that O*NET publishes for one
 * of the two only are left out.
 */
function gapBetween(from: Ratings, to: Ratings): number {
  let [sum, rated] = [0, 0];
  from.level.forEach((rating, at) => {
    const other = to.level[at];
    const [has, asks] = [shareOf(rating, "level"), other ? shareOf(other, "level") : null];
    if (has === null || asks === null) return;
    sum += Math.max(0, asks - has);
    rated += 1;
  });
  return sum / Math.max(1, rated);
}

/** The same of two occupations by O*NET-SOC code; null where O*NET has not rated both. */
export function skillGap({ ratings }: SkillMatrix, from: string, to: string): number | null {
  const [a, b] = [ratings.get(from), ratings.get(to)];
  return a && b ? gapBetween(a, b) : null;
}
