import { highest, lowest, type Segment, type Spread } from "./spread";

/** From the lowest to the highest that a chance can be, 0 to 1. */
export interface Chance {
  low: number;
  high: number;
}

/**
 * The chance that one drawn at random from `a` earns more than one drawn from `b`, who earn the same
 * counting half. It is a range because nobody publishes how the pay of the lowest and of the highest
 * spreads.
 */
export const chanceOfMore = (a: Spread, b: Spread): Chance => ({
  low: chanceOver(lowest(a), highest(b)),
  high: chanceOver(highest(a), lowest(b)),
});

/** The same seen from the other side. */
export const otherWay = ({ low, high }: Chance): Chance => ({ low: 1 - high, high: 1 - low });

const chanceOver = (a: Segment[], b: Segment[]): number =>
  a.reduce(
    (sum, one) => sum + b.reduce((all, two) => all + one.share * two.share * over(one, two), 0),
    0,
  );

/** The chance that a draw from one segment is above a draw from another. */
function over(a: Segment, b: Segment): number {
  if (b.from === b.to) return 1 - shareBelow(a, b.from);
  if (a.from === a.to) return shareBelow(b, a.from);
  return (areaBelow(b, a.to) - areaBelow(b, a.from)) / (a.to - a.from);
}

/** The share of a segment below an amount; one that is all there counts half. */
function shareBelow({ from, to }: Segment, amount: number): number {
  if (from === to) return amount === from ? 0.5 : Number(amount > from);
  return Math.min(Math.max((amount - from) / (to - from), 0), 1);
}

/** The integral of `shareBelow` up to an amount, of a segment that has a width. */
function areaBelow({ from, to }: Segment, amount: number): number {
  if (amount <= from) return 0;
  if (amount >= to) return (to - from) / 2 + (amount - to);
  return (amount - from) ** 2 / (2 * (to - from));
}
