import type { Chance } from "./chance";

/** A range no wider than this, in cases of a hundred, is said as one number. */
const NARROW = 3;

/** What binary fractions may add to a number that is whole. */
const DUST = 1e-9;

/** A chance in cases of a hundred, rounded away from its middle: "about 65", "78 to 87", "at least 91". */
export function timesText({ low, high }: Chance): string {
  const [least, most] = [Math.floor(low * 100 + DUST), Math.ceil(high * 100 - DUST)];
  if (most - least <= NARROW) return `about ${Math.round((low + high) * 50)} of 100`;
  if (most === 100) return `at least ${least} of 100`;
  return least === 0 ? `at most ${most} of 100` : `${least} to ${most} of 100`;
}

/** Whether a chance is said as a range. */
export const isWide = (chance: Chance): boolean => !timesText(chance).startsWith("about");
