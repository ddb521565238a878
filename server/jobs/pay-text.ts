import { formatWage, grouped } from "@/server/figures/format";
import type { StatedPay } from "./posting";
import { yearlyPay } from "./work-year";

/** Pay as a posting states it: "$38 to $52.50 an hour", "from $60,000 a year". */
export function payText({ min, max, unit }: StatedPay): string {
  const bounds = [min, max].filter((bound) => bound !== null);
  // Cents stand either at both ends or at neither.
  const digits = bounds.every(Number.isInteger) ? 0 : 2;
  return `${rangeText(min, max, (bound) => `$${grouped(bound, digits)}`)} ${ARTICLES[unit]} ${unit}`;
}

const ARTICLES = { hour: "an", day: "a", week: "a", month: "a", year: "a" };

/** The same for a year of full-time work; "" where it is stated by the year. */
export function yearlyText(pay: StatedPay): string {
  if (pay.unit === "year") return "";
  const { min, max } = yearlyPay(pay);
  return `${rangeText(min, max, (bound) => formatWage(Math.round(bound), "year"))} in a year of full-time work`;
}

function rangeText(
  min: number | null,
  max: number | null,
  textOf: (bound: number) => string,
): string {
  if (min === null) return max === null ? "" : `up to ${textOf(max)}`;
  if (max === null) return `from ${textOf(min)}`;
  return min === max ? textOf(min) : `${textOf(min)} to ${textOf(max)}`;
}
