import type { FigureId } from "@/server/figures/catalogue";
import type { Figure } from "@/server/figures/figure";
import { formatAmount } from "@/server/figures/format";
import { type Difference, differenceOf, isAmount } from "../difference";
import type { PayUnit } from "../out-earning/out-earning";
import type { Party } from "./sentence";

/** What of two roles' pay is set against each other. */
export interface PayCompared {
  unit: PayUnit;
  difference: Difference;
  /** the one first who earns more, as far as the numbers say, or whose pay alone is known; else the left one */
  order: [Party, Party];
  /** that of each in this order */
  figures: [Figure, Figure];
}

/** Average pay by the year, or by the hour where only that is published of both. */
export function payCompared(left: Party, right: Party): PayCompared {
  const known = (id: FigureId) => [left, right].filter(({ role }) => isAmount(role.figures[id]));
  const isByYear = known("salary.yearly").length >= known("salary.hourly").length;
  const id = isByYear ? "salary.yearly" : "salary.hourly";
  const difference = differenceOf(left.role.figures[id], right.role.figures[id]);
  const isAlone = isAmount(right.role.figures[id]) && !isAmount(left.role.figures[id]);
  const isSwapped = isAlone || sideAhead(difference) === "right";
  const order: [Party, Party] = isSwapped ? [right, left] : [left, right];
  return {
    unit: isByYear ? "usd-year" : "usd-hour",
    difference,
    order,
    figures: [order[0].role.figures[id], order[1].role.figures[id]],
  };
}

/** The side whose number is the higher one, whether or not that is sure. */
export function sideAhead(difference: Difference) {
  if (difference.kind === "higher") return difference.side;
  return difference.kind === "untold" ? (difference.stated?.side ?? null) : null;
}

/** An amount of pay in the unit of what is compared: "$2,480", "$0.33". */
export const payText = (amount: number, unit: PayUnit) =>
  formatAmount({ kind: "amount", amount, unit });

/** "± $2,000", which no line breaks: as fine as is worth saying where errors are published with a digit or two. */
export const marginText = (margin: number, unit: PayUnit) =>
  `±\u00a0${payText(Number(margin.toPrecision(2)), unit)}`;
