import { scaleLinear } from "@visx/scale";
import type { Amount, Figure, Range, Unit } from "@/server/figures/figure";
import { formatAmount } from "@/server/figures/format";
import { tickText } from "@/server/figures/tick-text";
import type { RoleProfile } from "@/server/roles/profile";

/** What the drawing means, of what is in it. */
export function payFootnote(scale: PayScale | null): string {
  const bars = scale?.bars.filter((bar) => bar !== null) ?? [];
  const parts = [
    bars.length > 0 && "bar: range of pay",
    bars.some(({ open }) => open) && "dashes: or more",
    bars.some(({ median }) => median !== null) && "line: median",
    bars.some(({ mean }) => mean !== null) && "ring: average",
  ].filter(Boolean);
  const sources = "Every figure with its source on the page.";
  if (parts.length === 0) return sources;
  const [first = "", ...rest] = parts.join(", ");
  return `${first.toUpperCase()}${rest.join("")}. ${sources}`;
}

/** A role's average pay in words: by the year, else by the hour, else that there is none. */
export function averagePay({ figures }: Pick<RoleProfile, "figures">): {
  text: string;
  note: string;
} {
  const yearly = amountOf(figures["salary.yearly"]);
  const pay = yearly ?? amountOf(figures["salary.hourly"]);
  if (!pay) return { text: "-", note: "no wage in our sources" };
  return {
    text: shortText(pay),
    note: yearly ? "a year on average" : "an hour on average",
  };
}

/** "at least" has no room beside a figure of this size. */
const shortText = ({ bound, ...exact }: Amount) =>
  `${formatAmount(exact)}${bound === "at least" ? "+" : ""}`;

/** What of a range is drawn: its ends, median and mean in percent of the scale's length. */
export interface Bar {
  from: number;
  to: number;
  median: number | null;
  mean: number | null;
  /** the publication says only that the upper end lies there or beyond */
  open: boolean;
}

/** Bars of the roles' pay on one scale that begins at zero, or null for each that has none there. */
export interface PayScale {
  bars: (Bar | null)[];
  ticks: { at: number; text: string }[];
}

/** Room for the last bar's end. */
const HEADROOM = 1.04;

/**
 * The roles' ranges of pay on one scale. Ranges by the year and by the hour share none, and then
 * nothing is drawn.
 */
export function payScale(roles: Pick<RoleProfile, "figures">[]): PayScale | null {
  const ranges = roles.map(({ figures }) => rangeOf(figures["salary.range"]));
  const units = new Set(ranges.flatMap((range) => range?.low.unit ?? []));
  const [unit] = units;
  if (!unit || units.size > 1) return null;
  const means = roles.map(({ figures }) => meanIn(figures, unit));
  // A mean can lie beyond the highest wage that is published.
  const highest = Math.max(
    ...ranges.map((range) => range?.high.amount ?? 0),
    ...means.map((mean) => mean ?? 0),
  );
  const scale = scaleLinear({ domain: [0, highest * HEADROOM], range: [0, 100] });
  const at = (value: number | undefined | null) => (value == null ? null : scale(value));
  return {
    bars: ranges.map((range, role) => {
      if (!range) return null;
      return {
        from: scale(range.low.amount),
        to: scale(range.high.amount),
        median: at(range.median?.amount),
        mean: at(means[role]),
        open: range.high.bound === "at least",
      };
    }),
    ticks: scale.ticks(5).map((tick) => ({ at: scale(tick), text: tickText(tick, unit) })),
  };
}

function meanIn(figures: RoleProfile["figures"], unit: Unit): number | null {
  const pay = amountOf(figures[unit === "usd-hour" ? "salary.hourly" : "salary.yearly"]);
  return pay ? pay.amount : null;
}

const rangeOf = (figure: Figure): Range | null =>
  figure.state === "known" && figure.value.kind === "range" ? figure.value : null;

const amountOf = (figure: Figure): Amount | null =>
  figure.state === "known" && figure.value.kind === "amount" ? figure.value : null;
