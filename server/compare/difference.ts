import type { Amount, Figure, Known } from "@/server/figures/figure";
import { Z90 } from "@/server/figures/z90";

export type Side = "left" | "right";

/**
 * What can be said of two amounts. `by` and `margin` are in their unit; `margin` is half the width of
 * the 90% interval of the difference, not of either amount.
 */
export type Difference =
  | { kind: "missing" }
  /** both are one and the same published figure */
  | { kind: "one-figure" }
  | { kind: "higher"; side: Side; by: number; margin: number; atLeast: boolean }
  | { kind: "about-same"; by: number; margin: number }
  /** `stated`: what the numbers say, where nothing says how sure they are */
  | { kind: "untold"; why: string; stated: Stated | null };

/** Which of two numbers is the greater one, null for neither, and by how much. */
export interface Stated {
  side: Side | null;
  by: number;
}

/** The figure's standard error in its own unit; null where none is published. */
export function standardErrorOf(figure: Known<Amount>): number | null {
  if (figure.standardError !== undefined) return figure.standardError;
  return figure.rse === undefined ? null : (figure.rse * Math.abs(figure.value.amount)) / 100;
}

/** Half the width of the figure's 90% interval in its own unit; null where no error is published. */
export function marginOf(figure: Known<Amount>): number | null {
  const error = standardErrorOf(figure);
  return error === null ? null : Z90 * error;
}

/**
 * Which of two amounts is higher, as far as their publications let one say. The standard error of a
 * difference of independent estimates is the root of the sum of their squared errors.
 */
export function differenceOf(left: Figure, right: Figure): Difference {
  if (!isAmount(left) || !isAmount(right)) return { kind: "missing" };
  if (left.sourceId !== right.sourceId) return untold("they come from different publications");
  if (isOneFigure(left, right)) return { kind: "one-figure" };
  if (left.value.unit !== right.value.unit) return untold("one is by the year and one by the hour");
  if (left.value.measure !== right.value.measure)
    return untold("one is a median and the other an average");
  if (isHeld(left.published, right.published))
    return untold("one of them is of a group that the other is part of");
  return compareAmounts(left, right);
}

function compareAmounts(left: Known<Amount>, right: Known<Amount>): Difference {
  const [a, b] = [left.value.amount, right.value.amount];
  const [higher, lower] = a >= b ? [left, right] : [right, left];
  const by = round(Math.abs(a - b));
  const side = higher === left ? "left" : "right";
  const { bound } = higher.value;
  if (lower.value.bound || bound === "under" || (bound && by === 0)) return boundOnly();
  const errors = [left, right].flatMap((figure) => standardErrorOf(figure) ?? []);
  if (errors.length < 2)
    return untold(
      `no margin of error is published of ${errors.length === 0 ? "either" : "one of them"}`,
      bound ? null : { side: by === 0 ? null : side, by },
    );
  const margin = Z90 * Math.hypot(...errors);
  if (by > margin) return { kind: "higher", side, by, margin, atLeast: bound === "at least" };
  // How far a bound lies from what it bounds, no margin says.
  return bound ? boundOnly() : { kind: "about-same", by, margin };
}

const untold = (why: string, stated: Stated | null = null): Difference => ({
  kind: "untold",
  why,
  stated,
});

const boundOnly = () => untold("the publication states only a bound");

/** Whether two figures are the same row of one publication: two roles that it does not tell apart. */
export const isOneFigure = (left: Figure, right: Figure): boolean =>
  left.published !== undefined &&
  left.published === right.published &&
  left.sourceId === right.sourceId;

/** Whether either code is of a group that holds the other: 29-0000 and 31-1120 hold 29-1141 and 31-1121. */
function isHeld(a = "", b = ""): boolean {
  const [group, part] = [stem(a), stem(b)].sort((one, other) => one.length - other.length);
  return a !== b && group !== "" && (part?.startsWith(group ?? "") ?? false);
}

/** The digits that all codes of a group have in common. */
const stem = (code: string) => code.replace(/0+$/, "");

/** Cents are as fine as any figure gets; this takes off what binary fractions add. */
const round = (value: number) => Math.round(value * 100) / 100;

export function isAmount(figure: Figure): figure is Known<Amount> {
  return figure.state === "known" && figure.value.kind === "amount";
}
