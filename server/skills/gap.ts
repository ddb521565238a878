import { Z90 } from "@/server/figures/z90";
import { type Rating, type Scale, scaled } from "@/server/ratings/ratings";

/**
 * How two occupations' ratings of one element differ. `by` is the right less the left one in shares of
 * the scale, from -1 to 1. `clear` is beyond what chance explains, `same` is not; `unsure` where a
 * standard error is not published, so that neither can be told.
 */
export type Gap = { kind: "missing" } | { kind: "clear" | "same" | "unsure"; by: number };

/**
 * Compares two ratings of one scale. Errors of independent estimates add as squares; a gap within 1.645
 * times the root of their sum is none, at the 90% level.
 */
export function gapOf(left: Rating, right: Rating, scale: Scale): Gap {
  const [a, b] = [scaled(left, scale), scaled(right, scale)];
  if (!a || !b) return { kind: "missing" };
  const by = b.at - a.at;
  if (a.error === null || b.error === null) return { kind: "unsure", by };
  return { kind: Math.abs(by) > Z90 * Math.hypot(a.error, b.error) ? "clear" : "same", by };
}
