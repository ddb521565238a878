import type { Place, PlacesPay } from "./place";
import { atAveragePrices } from "./prices";
import type { SortValues, TableQuery } from "./table";

/** A place in the table of pay. Dollars are by the year or the hour, as `payUnit` says. */
export interface PayRow extends Place {
  median: number | null;
  p10: number | null;
  p90: number | null;
  atPrices: number | null;
  /** whether the prices are those of the state that the place lies in */
  ofState: boolean;
  jobs: number | null;
  quotient: number | null;
}

export type PaySort = "name" | "median" | "prices" | "jobs" | "quotient";

export const PAY_SORTS: SortValues<PayRow, PaySort> = {
  name: ({ title }) => title,
  median: ({ median }) => median,
  prices: ({ atPrices }) => atPrices,
  jobs: ({ jobs }) => jobs,
  quotient: ({ quotient }) => quotient,
};

/** How a table of pay begins: every place, the highest median first. */
export const HIGHEST_FIRST: TableQuery<PaySort> = {
  sort: "median",
  order: "desc",
  text: "",
  kind: "",
};

/** Whether an occupation's pay is published by the hour or by the year, which holds in every place. */
export const payUnit = ({ places, nation }: PlacesPay): "hour" | "year" =>
  nation?.unit ?? (places.some(({ unit }) => unit === "hour") ? "hour" : "year");

/** The places of an occupation as rows of a table; pay in the other unit than the rest is left out. */
export function payRows(pay: PlacesPay): PayRow[] {
  const unit = payUnit(pay);
  return pay.places.map(
    ({ code, kind, title, states, employment, locationQuotient, prices, ...one }) => {
      const [median, p10, p90] =
        one.unit === unit ? [one.median, one.p10, one.p90] : [null, null, null];
      return {
        code,
        kind,
        title,
        states,
        median,
        p10,
        p90,
        atPrices: median !== null && prices ? atAveragePrices(median, prices.level, unit) : null,
        ofState: prices?.ofState ?? false,
        jobs: employment,
        quotient: locationQuotient,
      };
    },
  );
}
