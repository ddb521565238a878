/**
 * Pay as it would be at the price level of the whole country, in whole dollars or cents as it came.
 * @param level the place's regional price parity, 100 for the whole country
 */
export function atAveragePrices(pay: number, level: number, unit: "hour" | "year"): number {
  const steps = unit === "hour" ? 100 : 1;
  return Math.round((pay / level) * 100 * steps) / steps;
}
