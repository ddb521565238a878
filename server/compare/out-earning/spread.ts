import type { Percentiles } from "@/server/figures/figure";

/** A published point of a distribution: the share of workers (0 to 1) who earn less than the pay. */
export interface Point {
  share: number;
  pay: number;
}

/**
 * What is published of how pay spreads over workers. Above `open` nothing is known: the highest
 * percentile, or the bound that the publication states in place of one.
 */
export interface Spread {
  /** known percentiles, the lowest first; the first is the 10th */
  points: [Point, ...Point[]];
  open: Point;
}

/** Workers (a share of all of them) whose pay lies evenly between two amounts; on one where they are the same. */
export interface Segment {
  from: number;
  to: number;
  share: number;
}

/**
 * How far the pay above the highest known point is taken to reach at most, as a multiple of it. Spread
 * evenly up to there the highest tenth earns half more on average than the 90th percentile: more than
 * the published average leaves for it in all but a few occupations (out-earning.db.test.ts).
 */
export const LONGEST_TAIL = 2;

/** The spread that percentiles tell of; null where the 10th, the 50th or the 90th is not published. */
export function spreadOf(percentiles: Percentiles): Spread | null {
  const { 10: p10, 25: p25, 50: p50, 75: p75, 90: p90 } = percentiles;
  if (!p10 || !p50 || !p90 || p10.bound) return null;
  const stated = [
    { share: 0.1, is: p10 },
    { share: 0.25, is: p25 },
    { share: 0.5, is: p50 },
    { share: 0.75, is: p75 },
    { share: 0.9, is: p90 },
  ].flatMap(({ share, is }) => (is ? [{ share, pay: is.amount, bound: is.bound }] : []));
  const bounded = stated.find(({ bound }) => bound);
  if (bounded?.bound === "under") return null;
  const points = stated
    .slice(0, bounded ? stated.indexOf(bounded) : undefined)
    .map(({ share, pay }) => ({ share, pay }));
  const open = bounded ? { share: bounded.share, pay: bounded.pay } : points.at(-1);
  const [first, ...others] = points;
  return first && open ? { points: [first, ...others], open } : null;
}

/** Between two known points pay is taken to lie evenly. */
export const between = (points: Point[]): Segment[] =>
  points.slice(1).map((to, at) => {
    const from = points[at] as Point;
    return { from: from.pay, to: to.pay, share: to.share - from.share };
  });

/** The spread that earns least of those that the points allow: the lowest spread down to nothing, the highest no further up than is published. */
export function lowest({ points, open }: Spread): Segment[] {
  const [first] = points;
  return [
    { from: 0, to: first.pay, share: first.share },
    ...between(points),
    ...(open.share > lastOf(points).share ? between([lastOf(points), open]) : []),
    { from: open.pay, to: open.pay, share: 1 - open.share },
  ];
}

/** The one that earns most: the lowest all at the lowest point, the highest evenly up to the longest tail. */
export function highest({ points, open }: Spread): Segment[] {
  const [first] = points;
  const last = lastOf(points);
  return [
    { from: first.pay, to: first.pay, share: first.share },
    ...between(points),
    { from: last.pay, to: LONGEST_TAIL * open.pay, share: 1 - last.share },
  ];
}

const lastOf = (points: Spread["points"]): Point => points.at(-1) ?? points[0];
