import type { Figures } from "@/server/figures/catalogue";
import type { Figure, Known, Percentiles, Range, Unit } from "@/server/figures/figure";
import { isOneFigure } from "../difference";
import { type Chance, chanceOfMore } from "./chance";
import { type Spread, spreadOf } from "./spread";

/** How pay spreads on both sides, in one unit, and how often one of the left earns more. */
export interface Spreads {
  unit: PayUnit;
  left: Spread;
  right: Spread;
  /** that one of the left earns more than one of the right */
  chance: Chance;
}

export type PayUnit = Extract<Unit, "usd-year" | "usd-hour">;

/** How often one side earns more than the other, or why that cannot be told. */
export type OutEarning = ({ kind: "told" } & Spreads) | { kind: "untold"; why: string };

type Paid = Pick<Figures, "salary.range">;

/** Draws one from either side, by the published percentiles of the whole country: by the year, else by the hour. */
export function outEarning(left: Paid, right: Paid): OutEarning {
  const [a, b] = [left["salary.range"], right["salary.range"]];
  if (!isRange(a) || !isRange(b)) return untold("no range of pay of both is published");
  if (a.sourceId !== b.sourceId) return untold("they come from different publications");
  if (isOneFigure(a, b)) return untold("the wages of both are published as one");
  const units: PayUnit[] = ["usd-year", "usd-hour"];
  const [told] = units.flatMap((unit) => {
    const spreads = spreadsOf(unit, percentilesIn(a.value, unit), percentilesIn(b.value, unit));
    return spreads ?? [];
  });
  if (told) return { kind: "told", ...told };
  return a.value.low.unit === b.value.low.unit
    ? untold("their source lacks percentiles of pay")
    : untold("pay is published by the year of one and by the hour of the other");
}

/** Both spreads with the chance; null where either is not published in this unit. */
export function spreadsOf(unit: PayUnit, a: Percentiles, b: Percentiles): Spreads | null {
  const [left, right] = [spreadOf(a), spreadOf(b)];
  return left && right ? { unit, left, right, chance: chanceOfMore(left, right) } : null;
}

const untold = (why: string): OutEarning => ({ kind: "untold", why });

const percentilesIn = ({ low, percentiles, hourly }: Range, unit: PayUnit): Percentiles =>
  (low.unit === unit ? percentiles : unit === "usd-hour" ? hourly : undefined) ?? {};

const isRange = (figure: Figure): figure is Known<Range> =>
  figure.state === "known" && figure.value.kind === "range";
