import type { Amount, Figure, Known } from "@/server/figures/figure";

/** Half the width of a 90% interval, the level that BLS uses, in standard errors. */
const Z90 = 1.645;

/** What can be said of two amounts. `by` is in their unit. */
export type Difference =
  | { kind: "missing" }
  | { kind: "incomparable"; why: string }
  | { kind: "equal" }
  | { kind: "no-meaningful"; by: number }
  | { kind: "higher"; side: Side; by: number; atLeast: boolean };

export type Side = "left" | "right";

/** Half the width of the figure's 90% interval in its own unit; null where no error is published. */
export function marginOf(figure: Known<Amount>): number | null {
  if (figure.standardError !== undefined) return Z90 * figure.standardError;
  return figure.rse === undefined ? null : (Z90 * figure.rse * figure.value.amount) / 100;
}

/** Which of two amounts is higher, as far as their publications let one say. */
export function differenceOf(left: Figure, right: Figure): Difference {
  if (!isAmount(left) || !isAmount(right)) return { kind: "missing" };
  if (left.sourceId !== right.sourceId)
    return { kind: "incomparable", why: "they come from different publications" };
  if (left.value.unit !== right.value.unit)
    return { kind: "incomparable", why: "one is by the year and one by the hour" };
  return compareAmounts(left, right);
}

function compareAmounts(left: Known<Amount>, right: Known<Amount>): Difference {
  const [a, b] = [left.value.amount, right.value.amount];
  const higher = a >= b ? left : right;
  const lower = a >= b ? right : left;
  if (lower.value.bound || (higher.value.bound && higher.value.bound !== "at least"))
    return { kind: "incomparable", why: "the publication states only a bound" };
  if (a === b) return higher.value.bound ? boundOnly() : { kind: "equal" };
  const by = round(Math.abs(a - b));
  const margins = (marginOf(left) ?? 0) + (marginOf(right) ?? 0);
  // How far a bound lies from what it bounds, no margin says.
  if (by <= margins) return higher.value.bound ? boundOnly() : { kind: "no-meaningful", by };
  return {
    kind: "higher",
    side: higher === left ? "left" : "right",
    by,
    atLeast: higher.value.bound === "at least",
  };
}

const boundOnly = (): Difference => ({
  kind: "incomparable",
  why: "the publication states only a bound",
});

/** Cents are as fine as any figure gets; this takes off what binary fractions add. */
const round = (value: number) => Math.round(value * 100) / 100;

export function isAmount(figure: Figure): figure is Known<Amount> {
  return figure.state === "known" && figure.value.kind === "amount";
}
