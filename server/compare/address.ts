const SEPARATOR = "-vs-";

/** Two slugs as an address has them, or null where the text is no pair. */
export function parsePair(text: string): [string, string] | null {
  const [left, right, ...rest] = text.toLowerCase().split(SEPARATOR);
  return left && right && rest.length === 0 ? [left, right] : null;
}

/** Two slugs in the one order that a pair has: the alphabetical one. */
export const pairSlugs = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a]);

/** The one name of a pair: slugs in alphabetical order. */
export const pairName = (a: string, b: string): string => pairSlugs(a, b).join(SEPARATOR);

/** The address of a pair's page. */
export const pairAddress = (a: string, b: string): string => `/compare/${pairName(a, b)}`;

/** The address that shows these roles on these sides; only the alphabetical order is indexed. */
export const sidesAddress = (left: string, right: string): string =>
  left < right ? pairAddress(left, right) : `${pairAddress(left, right)}/swapped`;

/** The address of a pair in a frame on another site. */
export const embedAddress = (a: string, b: string): string => `/embed/${pairName(a, b)}`;
