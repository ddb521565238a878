import { formatWage } from "@/server/figures/format";
import type { StatedPay } from "./posting";
import { yearlyPay } from "./work-year";

/** A published percentile of pay; `atLeast` where the publication says only that it is so much or more. */
export interface Percentile {
  percent: 10 | 25 | 50 | 75 | 90;
  amount: number;
  atLeast: boolean;
}

/** What is published of an occupation's pay in a place, in dollars by the unit, the lowest first. */
export interface PublishedPay {
  /** the title that it is published under */
  title: string;
  /** "the whole country", or the place's name */
  where: string;
  unit: "hour" | "year";
  percentiles: Percentile[];
  sourceId: string;
}

/** The ends of a posting's pay by the unit of what is published; one may be missing. */
export interface Ends {
  min: number | null;
  max: number | null;
}

/**
 * A posting's pay by a publication's unit; null where it cannot be had: where pay is published by the
 * hour alone, nobody knows how many hours a year of the work has.
 */
export function payInUnit(pay: StatedPay, unit: PublishedPay["unit"]): Ends | null {
  if (unit === "year") return yearlyPay(pay);
  return pay.unit === "hour" ? { min: pay.min, max: pay.max } : null;
}

/** The published percentiles that an amount lies between; null where none is known to lie there. */
export interface Band {
  at: Percentile | null;
  above: Percentile | null;
  below: Percentile | null;
}

/** Where an amount lies, as closely as the published percentiles tell and no closer. */
export function bandOf(amount: number, percentiles: Percentile[]): Band {
  const exact = percentiles.filter(({ atLeast }) => !atLeast);
  return {
    at: exact.find((one) => one.amount === amount) ?? null,
    above: exact.findLast((one) => one.amount < amount) ?? null,
    below: percentiles.find((one) => one.amount > amount) ?? null,
  };
}

/**
 * A posting's pay against what is published, in a sentence or two; "" where nothing can be said. Nothing
 * is put between two percentiles. `brief`: without their amounts.
 */
export function standingSentence(
  pay: StatedPay,
  published: PublishedPay,
  { brief = false } = {},
): string {
  const ends = payInUnit(pay, published.unit);
  if (!ends) return "";
  const named = brief ? nameOf : withAmount(published.unit);
  const wording = (amount: number | null) =>
    amount === null ? "" : bandText(bandOf(amount, published.percentiles), named);
  const [least, most] = [wording(ends.min), wording(ends.max)];
  const of = `of what ${published.title} earn in ${published.where}`;
  const parts = [least && `its least is ${least}`, most && `its most ${least ? "" : "is "}${most}`];
  const stated = least && least === most ? least : parts.filter(Boolean).join(", ");
  if (!stated) return "";
  const first = `${stated.charAt(0).toUpperCase()}${stated.slice(1)} ${of}.`;
  return [first, shareText(ends, published.percentiles)].filter(Boolean).join(" ");
}

const nameOf = ({ percent }: Percentile): string =>
  percent === 50 ? "the median" : `the ${percent}th percentile`;

const withAmount = (unit: PublishedPay["unit"]) => (one: Percentile) =>
  `${nameOf(one)} (${one.atLeast ? "at least " : ""}${formatWage(one.amount, unit)})`;

function bandText({ at, above, below }: Band, named: (one: Percentile) => string): string {
  if (at) return `at ${named(at)}`;
  if (above && below) return `between ${named(above)} and ${named(below)}`;
  if (above) return `above ${named(above)}`;
  return below ? `below ${named(below)}` : "";
}

const SHARES = {
  10: "nine tenths",
  25: "three quarters",
  50: "half",
  75: "three quarters",
  90: "nine tenths",
};

/** Of how many the pay is more, or less, where that is half of them or more. */
function shareText({ min, max }: Ends, percentiles: Percentile[]): string {
  const above = min === null ? null : bandOf(min, percentiles).above;
  if (above && above.percent >= 50) return `At least ${SHARES[above.percent]} of them earn less.`;
  const below = max === null ? null : bandOf(max, percentiles).below;
  if (below && below.percent <= 50) return `At least ${SHARES[below.percent]} of them earn more.`;
  return "";
}

/** What is published, in a sentence, for a posting that states no pay; "" where nothing is. */
export function publishedText({ title, where, unit, percentiles }: PublishedPay): string {
  const textOf = (percent: Percentile["percent"]) => {
    const one = percentiles.find((percentile) => percentile.percent === percent);
    return one && `${one.atLeast ? "at least " : ""}${formatWage(one.amount, unit)}`;
  };
  const [low, median, high] = [textOf(10), textOf(50), textOf(90)];
  const per = unit === "hour" ? " an hour" : " a year";
  const parts = [
    low && high && `${low} to ${high}${per} (10th to 90th percentile)`,
    median && `a median of ${median}${low && high ? "" : per}`,
  ].filter(Boolean);
  return parts.length === 0 ? "" : `${title} earn ${parts.join(", ")} in ${where}.`;
}
