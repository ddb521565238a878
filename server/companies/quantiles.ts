/** The quartiles of numbers. */
export interface Quartiles {
  p25: number;
  median: number;
  p75: number;
}

/** Quartiles by linear interpolation between the closest ranks. @param numbers at least one */
export function quartilesOf(numbers: number[]): Quartiles {
  const sorted = numbers.toSorted((a, b) => a - b);
  return { p25: at(sorted, 0.25), median: at(sorted, 0.5), p75: at(sorted, 0.75) };
}

function at(sorted: number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] as number;
  const high = sorted[Math.ceil(place)] as number;
  return low + (high - low) * (place - Math.floor(place));
}
