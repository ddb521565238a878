import { formatWage, grouped } from "@/server/figures/format";
import type { BestPaying } from "@/server/roles/best-paying";
import type { Tally } from "./differences";

/** A place that pays best of its kind, as much of it as a sentence says. */
export type BestPlace = Omit<
  BestPaying,
  "occupationCode" | "kind" | "rse" | "sourceId" | "priceSourceId"
> & { kind: string };

/** The kinds of places that are ranked. */
const RANKED = [
  { kind: "state", several: "states" },
  { kind: "metropolitan", several: "metropolitan areas" },
];

const wage = (value: number, perHour: boolean) =>
  `${formatWage(value, perHour ? "hour" : "year")} ${perHour ? "an hour" : "a year"}`;

/** The median of the whole country, or that it is not published. */
export const nationSentence = (median: number | null, unit: "hour" | "year"): string =>
  median === null
    ? "Our source has no median of the whole country."
    : `In the whole country the median is ${wage(median, unit === "hour")}: half of the employees earn less, half more.`;

/** Where the median is highest, of the states and of the metropolitan areas: a sentence each. */
export function bestSentences(best: BestPlace[]): string[] {
  return RANKED.map(({ kind, several }) => {
    const ofKind = best.filter((one) => one.kind === kind);
    const first = ofKind.find(({ rank }) => rank === 1);
    if (!first)
      return `None of the ${several} has a median and enough jobs in our source to count here.`;
    const atPrices = ofKind.find(({ priceRank, atPrices }) => priceRank === 1 && atPrices !== null);
    const jobs = first.employment === null ? "" : ` (${grouped(first.employment)} jobs)`;
    return `Of the ${grouped(first.ranked)} ${several} that count here, it is highest in ${first.name}, ${wage(first.pay, first.perHour)}${jobs}${priceText(first, atPrices)}.`;
  });
}

function priceText(first: BestPlace, atPrices: BestPlace | undefined): string {
  if (!atPrices) return "";
  const amount = formatWage(atPrices.atPrices as number, atPrices.perHour ? "hour" : "year");
  return atPrices === first
    ? `, and there too at average prices: ${amount}`
    : `; at average prices in ${atPrices.name}, ${amount}`;
}

/**
 * In how many places of a kind whose median is higher: "In 48 of the 51 states where both medians are
 * published, that of Lawyers is higher; in 3 that of Actors."
 */
export function tallySentence(
  { places, left, right, equal }: Tally,
  titles: { left: string; right: string },
  several: string,
): string {
  const sides = [
    { count: left, text: `that of ${titles.left}`, end: " is higher" },
    { count: right, text: `that of ${titles.right}`, end: " is higher" },
  ].sort((a, b) => b.count - a.count);
  const same = { count: equal, text: "they are the same", end: "" };
  const [most, ...others] = [...sides, same].filter(({ count }) => count > 0);
  if (!most) return `In none of the ${several} does our source have both medians.`;
  const head = most.count === places ? "all" : grouped(most.count);
  const rest = others.map(({ count, text }) => `; in ${grouped(count)} ${text}`).join("");
  return `In ${head} of the ${grouped(places)} ${several} where both medians are published, ${most.text}${most.end}${rest}.`;
}
