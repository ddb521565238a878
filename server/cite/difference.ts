import { isAmount, standardErrorOf } from "@/server/compare/difference";
import { CATALOGUE, type FigureId, type Figures } from "@/server/figures/catalogue";
import type { Amount, Known } from "@/server/figures/figure";
import { Z90 } from "@/server/figures/z90";

/** A difference that can be cited, worked out: left less right, in the unit of both. */
export interface CitedDifference {
  id: FigureId;
  label: string;
  left: Known<Amount>;
  right: Known<Amount>;
  difference: number;
  /** null where the publication states no error of either */
  error: DifferenceError | null;
}

/** How sure a difference of independent estimates is, in their unit. */
export interface DifferenceError {
  left: number;
  right: number;
  /** root of the sum of both squares */
  standardError: number;
  /** half of the 90% interval */
  margin: number;
}

/** Every figure of which the difference of two roles can be stated, in the order of the catalogue. */
export function citedDifferences(left: Figures, right: Figures): CitedDifference[] {
  return (Object.keys(CATALOGUE) as FigureId[]).flatMap((id) => {
    const [a, b] = [left[id], right[id]];
    if (!isAmount(a) || !isAmount(b) || !areAlike(a, b)) return [];
    return [
      {
        id,
        label: CATALOGUE[id].label,
        left: a,
        right: b,
        difference: inHundredths(a.value.amount - b.value.amount),
        error: errorOf(a, b),
      },
    ];
  });
}

/**
 * Of one publication and unit, both exact, and of the roles themselves: a wider group may hold the other
 * role, and then its figure is no independent estimate.
 */
const areAlike = (left: Known<Amount>, right: Known<Amount>): boolean =>
  left.sourceId === right.sourceId &&
  left.value.unit === right.value.unit &&
  left.value.measure === right.value.measure &&
  left.of === undefined &&
  right.of === undefined &&
  !left.value.bound &&
  !right.value.bound;

function errorOf(left: Known<Amount>, right: Known<Amount>): DifferenceError | null {
  const [a, b] = [standardErrorOf(left), standardErrorOf(right)];
  if (a === null || b === null) return null;
  const standardError = Math.hypot(a, b);
  return { left: a, right: b, standardError, margin: Z90 * standardError };
}

/** As fine as any figure gets; this takes off what binary fractions add. */
const inHundredths = (value: number) => Math.round(value * 100) / 100;
