import type { PayUnit, StatedPay } from "./posting";
import { IN_A_YEAR } from "./work-year";

/** Beyond these, in dollars a year, something else was meant: no pay is read of it. */
const POSSIBLE = { least: 4_000, most: 10_000_000 };

interface Stated {
  min?: number | null;
  max?: number | null;
  unit: PayUnit;
  currency?: string | null;
}

/** Pay of which all is stated that it takes to mean something; null where it is not, or not in dollars. */
export function statedPay({ min, max, unit, currency }: Stated): StatedPay | null {
  if (currency !== "USD") return null;
  const bounds = [min || null, max || null];
  const known = bounds.filter((bound) => bound !== null);
  const possible = known.every((bound) => {
    const yearly = bound * IN_A_YEAR[unit];
    return yearly >= POSSIBLE.least && yearly <= POSSIBLE.most;
  });
  const [low = null, high = null] = bounds;
  const inOrder = low === null || high === null || low <= high;
  return known.length > 0 && possible && inOrder ? { min: low, max: high, unit } : null;
}

/** The least that it pays in a year of full-time work, in dollars; null where no least is stated. */
export const leastYearly = (pay: StatedPay | null): number | null =>
  pay?.min == null ? null : pay.min * IN_A_YEAR[pay.unit];
