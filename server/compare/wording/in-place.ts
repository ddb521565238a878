import { amount, type Percentiles } from "@/server/figures/figure";
import { formatWage } from "@/server/figures/format";
import type { LocalPay, Pay } from "@/server/places/place";
import { otherWay } from "../out-earning/chance";
import { type Spreads, spreadsOf } from "../out-earning/out-earning";
import { drawnSentence } from "./often";
import { type Named, type Sentence, subject, verb } from "./sentence";

/** A role with its pay in a place; null where the survey leaves its occupation out. */
export interface PaidInPlace extends Named {
  pay: LocalPay | null;
}

/** What sets two roles' pay in a place against each other. */
export interface InPlace {
  /** whose median is higher, and how often one earns more, as far as both are published there */
  sentences: Sentence[];
  /** null where nothing can be drawn */
  spreads: Spreads | null;
}

/** Two roles in the place that both have figures of. */
export function comparedInPlace(left: PaidInPlace, right: PaidInPlace): InPlace {
  const [a, b] = [left.pay?.local, right.pay?.local];
  if (a?.median == null || b?.median == null) return words();
  if (a.code !== b.code)
    return words(
      `One is of ${a.title} and the other of ${b.title}: they say nothing of one place.`,
    );
  if (left.pay?.title === right.pay?.title)
    return words(`The wage survey counts both as one, as ${left.pay?.title}.`);
  if (a.unit !== b.unit)
    return words(
      "One is published by the year and the other by the hour: they cannot be compared.",
    );
  const unit = a.unit === "hour" ? "usd-hour" : "usd-year";
  const spreads = spreadsOf(unit, percentilesOf(a), percentilesOf(b));
  if (a.median === b.median)
    return { ...words(`In ${a.title} both have the same median.`), spreads };
  const isLeft = a.median > b.median;
  const [more, less] = isLeft ? [left, right] : [right, left];
  const by = formatWage(Math.abs(a.median - b.median), a.unit);
  const median: Sentence = [
    `In ${a.title} `,
    subject(more),
    ` ${verb(more, "has", "have")} the higher median, by ${by} ${a.unit === "hour" ? "an hour" : "a year"} over `,
    subject(less),
    "; no margin of error of it is published.",
  ];
  const chance = spreads && (isLeft ? spreads.chance : otherWay(spreads.chance));
  return { sentences: chance ? [median, drawnSentence(chance, true)] : [median], spreads };
}

const words = (text?: string): InPlace => ({ sentences: text ? [[text]] : [], spreads: null });

/** A place's percentiles as those of the whole country are. */
function percentilesOf({ unit, p10, p25, median, p75, p90 }: Pay): Percentiles {
  const stated = { 10: p10, 25: p25, 50: median, 75: p75, 90: p90 };
  return Object.fromEntries(
    Object.entries(stated).flatMap(([percentile, pay]) =>
      pay === null ? [] : [[percentile, amount(pay, unit === "hour" ? "usd-hour" : "usd-year")]],
    ),
  );
}
