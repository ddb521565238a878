/** The size in pixels at which a title fills at most three lines: published titles reach 105 letters. */
export function titleSize(title: string, largest: number): number {
  if (title.length <= 32) return largest;
  return Math.round(largest * (title.length <= 64 ? 0.82 : 0.66));
}
