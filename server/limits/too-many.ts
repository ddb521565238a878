/** Somebody has tried too often. */
export class TooManyRequests extends Error {
  override name = "TooManyRequests";
  /** @param seconds after which it is worth trying again */
  constructor(readonly seconds: number) {
    super(`Too many tries. Try again in ${inWords(seconds)}.`);
  }
}

/**
 * Whether an error is this one. Next bundles pages and routes apart, each with a class of its own, and one
 * of them makes the limits for all: `instanceof` would not know an error of theirs.
 */
export const isTooManyRequests = (error: unknown): error is TooManyRequests =>
  error instanceof Error && error.name === "TooManyRequests";

function inWords(seconds: number): string {
  if (seconds <= 90) return seconds === 1 ? "1 second" : `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
