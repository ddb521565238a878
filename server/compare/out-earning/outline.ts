import { between, LONGEST_TAIL, type Segment, type Spread } from "./spread";

/** A stretch of pay with as many workers on each dollar: its area is the share of workers in it. */
export interface Step {
  from: number;
  to: number;
  /** share of workers a dollar */
  height: number;
}

/** How a spread is drawn: steps between the published percentiles, and slopes for what lies beyond them. */
export interface Outline {
  steps: [Step, ...Step[]];
  /** where the slopes below the first and above the last step reach the ground */
  least: number;
  most: number;
  median: number | null;
}

/** The outline of a spread; null where fewer than two of its percentiles are known or all are the same. */
export function outlineOf({ points, open }: Spread): Outline | null {
  const [first, ...others] = stepsOf(between(points));
  const last = others.at(-1) ?? first;
  if (!first || !last) return null;
  const above = 1 - (points.at(-1)?.share ?? 1);
  return {
    steps: [first, ...others],
    least: Math.max(0, first.from - slopeLength(points[0].share, first)),
    most: Math.min(LONGEST_TAIL * open.pay, last.to + slopeLength(above, last)),
    median: points.find(({ share }) => share === 0.5)?.pay ?? null,
  };
}

/** How long a slope from the height of a step is, whose area is a share. */
const slopeLength = (share: number, { height }: Step) => (2 * share) / height;

/** Workers of whom two percentiles are one amount have no width: they are drawn with the step beside them. */
function stepsOf(segments: Segment[]): Step[] {
  const wide: Segment[] = [];
  let held = 0;
  for (const { from, to, share } of segments) {
    const before = wide.at(-1);
    if (from < to) wide.push({ from, to, share: share + (before ? 0 : held) });
    else if (before) before.share += share;
    else held += share;
  }
  return wide.map(({ from, to, share }) => ({ from, to, height: share / (to - from) }));
}
