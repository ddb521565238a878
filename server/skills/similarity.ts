import { type Ratings, type SkillMatrix, shareOf } from "@/server/ratings/ratings";

/** How alike two occupations are, and how close each is to the other among all that are rated. */
export interface Similarity {
  /** at most 100; 100 is the same pattern of importance, 0 none in common, below it the opposite */
  value: number;
  /** the right one's place among the others, counted from the left one, 1 the closest */
  fromLeft: number;
  /** the left one's place, counted from the right one */
  fromRight: number;
  /** how many others O*NET rates, among which the places are */
  others: number;
  /** how many others there are that it does not rate */
  unrated: number;
}

/**
 * What matters in an occupation more or less than its average element, at a length of 1: the product of
 * two of them is the correlation of their importances. What is not published counts as average.
 */
export function patternOf({ importance }: Ratings): Float64Array {
  const known = importance.map((rating) => shareOf(rating, "importance"));
  const values = known.filter((at) => at !== null);
  const mean = values.reduce((sum, at) => sum + at, 0) / Math.max(1, values.length);
  const pattern = Float64Array.from(known, (at) => (at === null ? 0 : at - mean));
  const length = Math.hypot(...pattern);
  return length === 0 ? pattern : pattern.map((value) => value / length);
}

/** The correlation of two patterns, from -1 to 1. */
export function correlation(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

// A matrix is kept until other figures are loaded; its patterns go with it, and how close others are.
const made = new WeakMap<SkillMatrix, Map<string, Float64Array>>();
const closeness = new WeakMap<Float64Array, Float64Array>();

/** The patterns of all rated occupations by code. */
function patternsOf(matrix: SkillMatrix): Map<string, Float64Array> {
  const known = made.get(matrix);
  if (known) return known;
  const patterns = new Map([...matrix.ratings].map(([code, row]) => [code, patternOf(row)]));
  made.set(matrix, patterns);
  return patterns;
}

/**
 * How alike two occupations are, by O*NET-SOC code; null where O*NET has not rated both or they are one.
 * Others that are exactly as close share a place.
 */
export function similarityOf(matrix: SkillMatrix, left: string, right: string): Similarity | null {
  const patterns = patternsOf(matrix);
  const [a, b] = [patterns.get(left), patterns.get(right)];
  if (!a || !b || left === right) return null;
  const between = correlation(a, b);
  const placeFrom = (pattern: Float64Array) =>
    1 + countAbove(closenessOf(patterns, pattern), between);
  const others = patterns.size - 1;
  return {
    value: Math.round(between * 100),
    fromLeft: placeFrom(a),
    fromRight: placeFrom(b),
    others,
    unrated: matrix.occupations - 1 - others,
  };
}

/** The correlations of an occupation with all others, the least first: made once, for a page has two of them. */
function closenessOf(patterns: Map<string, Float64Array>, pattern: Float64Array): Float64Array {
  const known = closeness.get(pattern);
  if (known) return known;
  const others = [...patterns.values()].filter((other) => other !== pattern);
  const sorted = Float64Array.from(others, (other) => correlation(pattern, other)).sort();
  closeness.set(pattern, sorted);
  return sorted;
}

/** How many of these, the least first, are above a value. */
function countAbove(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
}

/**
 * Codes of the occupations that are most alike to one, the most alike first, those exactly as close in
 * the order of their codes; none where O*NET has not rated it.
 */
export function mostAlike(matrix: SkillMatrix, code: string, count: number): string[] {
  const patterns = patternsOf(matrix);
  const own = patterns.get(code);
  if (!own) return [];
  return [...patterns]
    .filter(([other]) => other !== code)
    .map(([other, pattern]) => ({ other, alike: correlation(own, pattern) }))
    .sort((a, b) => b.alike - a.alike || a.other.localeCompare(b.other))
    .slice(0, count)
    .map(({ other }) => other);
}
