import { figureOf } from "@/server/figures/caveat";
import { type Amount, type Figure, missing } from "@/server/figures/figure";
import { formatAmount } from "@/server/figures/format";
import type { LocalWage } from "@/server/places/local-wage";
import { wageScope, whyNoWage } from "@/server/roles/figures/pay";
import type { MovePay } from "./earnings";
import type { MoveRecord } from "./record";

/** Yearly pay of a role in one place: the 25th percentile and the median. */
export interface YearlyPay {
  p25: Figure<Amount>;
  median: Figure<Amount>;
}

/** A place that pay is looked up for: its code in the survey and how a sentence names it. */
export interface PayPlace {
  code: string;
  title: string;
}

export const NATION: PayPlace = { code: "99", title: "the whole country" };

/**
 * What the survey states of a role's pay by the year in a place, or why our tables have none (OEWS).
 * @param local the role's wages in the place, unless that is the whole country
 */
export function yearlyPay(record: MoveRecord, place: PayPlace, local: LocalWage | null): YearlyPay {
  const { occupation } = record;
  const [national] = occupation.wageGroup?.wages ?? [];
  const row = place.code === NATION.code ? national : local;
  if (!row) {
    const none = missing(
      national
        ? `Our tables of pay by place have no estimate of this work in ${place.title}.`
        : whyNoWage(occupation.socCode),
    );
    return { p25: none, median: none };
  }
  const from = { ...wageScope(record), employment: row.employment ?? undefined };
  return {
    p25: figureOf(row, "p25_annual", row.p25Annual, "usd-year", from),
    median: figureOf(row, "median_annual", row.medianAnnual, "usd-year", from),
  };
}

/**
 * The three amounts that sums of a move are made of, or why there are none: each reason names its figure.
 * @param own what the reader earns in the work they have, in the place of its median
 */
export function movePayOf(
  from: { title: string; pay: YearlyPay },
  to: { title: string; pay: YearlyPay },
  own: number | null,
): MovePay | { missing: string[] } {
  const stays = own ?? dollarsOf(from.pay.median);
  const [starts, median] = [dollarsOf(to.pay.p25), dollarsOf(to.pay.median)];
  if (typeof stays === "number" && typeof starts === "number" && typeof median === "number")
    return { stays, starts, median };
  const reasons = [
    { what: `median of ${from.title}`, why: stays },
    { what: `25th percentile of ${to.title}`, why: starts },
    { what: `median of ${to.title}`, why: median },
  ];
  return {
    missing: reasons.flatMap(({ what, why }) =>
      typeof why === "string" ? [`There is no yearly ${what} to add up. ${why}`] : [],
    ),
  };
}

/** A figure's dollars where they are exact; else why they cannot be added up. */
function dollarsOf(figure: Figure<Amount>): number | string {
  if (figure.state === "missing") return figure.reason;
  const { value } = figure;
  if (!value.bound) return value.amount;
  return `Only a bound is published (${formatAmount(value)} a year), and bounds do not add up to a sum.`;
}
