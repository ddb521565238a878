import { isAmount } from "../difference";
import { type Chance, otherWay } from "../out-earning/chance";
import type { OutEarning } from "../out-earning/out-earning";
import { timesText } from "../out-earning/times";
import { type PayCompared, sideAhead } from "./pay-compared";
import type { Sentence } from "./sentence";

/**
 * How often one of the two earns more, of the one whom the sentence on pay names first ("the former"),
 * or why that cannot be told; null where that sentence has said it.
 */
export function oftenSentence(out: OutEarning, compared: PayCompared): Sentence | null {
  const { difference, order, figures } = compared;
  if (difference.kind === "missing") return reasons(figures);
  if (difference.kind === "one-figure")
    return ["Who of the two earns more, and how often, cannot be told."];
  if (out.kind === "untold")
    return difference.kind === "untold" && difference.why === out.why
      ? null
      : [`How often one earns more cannot be told: ${out.why}.`];
  const chance = order[0].side === "left" ? out.chance : otherWay(out.chance);
  return drawnSentence(chance, sideAhead(difference) !== null);
}

/**
 * What comes of drawing one of each, whom the sentence before has named.
 * @param chance that the one named first earns more
 * @param isAhead whether that sentence has said that the first earns more
 */
export function drawnSentence(chance: Chance, isAhead: boolean): Sentence {
  const pick = "Pick one of each at random, and ";
  if (chance.low < 0.5 && chance.high > 0.5)
    return [
      `${pick}it is about even who earns more: the former in `,
      { strong: timesText(chance) },
      " cases.",
    ];
  if (chance.low >= 0.5)
    return [`${pick}the former earns more in `, { strong: timesText(chance) }, " cases."];
  const even = isAhead ? "Even so, pick one of each at random, and " : pick;
  return [`${even}the latter earns more in `, { strong: timesText(otherWay(chance)) }, " cases."];
}

/** Why pay is missing, each reason once. */
function reasons(figures: PayCompared["figures"]): Sentence | null {
  const said = figures.flatMap((figure) => (isAmount(figure) ? [] : whyMissing(figure)));
  return said.length > 0 ? [[...new Set(said)].join(" ")] : null;
}

const whyMissing = (figure: PayCompared["figures"][number]) =>
  figure.state === "missing" ? [figure.reason] : [];
