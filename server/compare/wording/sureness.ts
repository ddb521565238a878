import { isAmount, marginOf } from "../difference";
import type { OutEarning, PayUnit } from "../out-earning/out-earning";
import { isWide } from "../out-earning/times";
import { marginText, type PayCompared } from "./pay-compared";

/** How sure the answer is, a sentence each: of the difference, of the range, and of whom the wages are. */
export const surenessSentences = (out: OutEarning, compared: PayCompared): string[] =>
  [ofAmounts(compared), ofRange(out), ...ofScope(compared)].filter((text) => text !== null);

function ofAmounts({ difference, figures: [figure], unit }: PayCompared): string | null {
  switch (difference.kind) {
    case "higher":
      return difference.atLeast
        ? "of one the publication states only a bound, and the other stays below it by more than the 90% margin of error."
        : "± is the 90% margin of error.";
    case "about-same":
      return "± is the 90% margin of error: a difference up to there can be chance.";
    case "untold":
      return difference.stated
        ? `whether the averages really differ cannot be told: ${difference.why}.`
        : null;
    default:
      return isAmount(figure) ? ofOne(marginOf(figure), unit) : null;
  }
}

const ofOne = (margin: number | null, unit: PayUnit) =>
  margin === null
    ? "no margin of error is published."
    : `the 90% margin of error of the average is ${marginText(margin, unit)}.`;

const ofRange = (out: OutEarning): string | null =>
  out.kind === "told" && isWide(out.chance)
    ? "The cases are a range because the pay of the lowest and the highest tenth (dashed) is not published."
    : null;

/** Of whom the wages are, where that is more work than the role's. */
function ofScope({ order, figures, difference }: PayCompared): string[] {
  if (difference.kind === "one-figure") return [];
  return order.flatMap(({ role }, at) => {
    const of = figures[at]?.of;
    return of ? [`The wages of ${role.title} are those of ${of}.`] : [];
  });
}
