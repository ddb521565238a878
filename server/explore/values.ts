import type { Figure } from "@/server/figures/figure";
import type { OccupationRow } from "./occupations";

/** Prices that pay in a place is counted at: the place's own, or those of the whole country. */
export type Prices = "own" | "average";

/** A place by its code, and the prices at which its pay is filtered. */
export interface QueryPlace {
  code: string;
  at: Prices;
}

/** The amount of a figure, or null where it is missing or none. */
export const amountIn = (figure: Figure): number | null =>
  figure.state === "known" && figure.value.kind === "amount" ? figure.value.amount : null;

/** The name of a figure, or null where it is missing or none. */
export const nameIn = (figure: Figure): string | null =>
  figure.state === "known" && figure.value.kind === "named" ? figure.value.name : null;

/**
 * The pay of a row in dollars a year: the median of the place that it is seen from, or else the average
 * of the whole country. Null where it is missing or published by the hour alone.
 */
export function payIn({ figures, local }: OccupationRow, prices: Prices): number | null {
  if (!local) return amountIn(figures["salary.yearly"]);
  const pay = prices === "average" ? local.atPrices : local.median;
  const isHourly =
    pay.state === "known" && pay.value.kind === "amount" && pay.value.unit === "usd-hour";
  return isHourly ? null : amountIn(pay);
}
