import type { PlaceKind, PlacePay, PlacesPay } from "./place";

/** A place with a median and jobs; the rest is missing. */
export function placeWith(
  code: string,
  title: string,
  median: number | null,
  differing: Partial<PlacePay> = {},
): PlacePay {
  const kind: PlaceKind = /^\d\d$/.test(code) ? "state" : "metropolitan";
  return {
    code,
    kind,
    title,
    states: [],
    unit: "year",
    mean: null,
    p10: null,
    p25: null,
    median,
    p75: null,
    p90: null,
    employment: 1000,
    locationQuotient: null,
    prices: null,
    ...differing,
  };
}

/** An occupation's pay in these places. */
export const payIn = (places: PlacePay[]): PlacesPay => ({
  code: "29-1141",
  title: "Registered Nurses",
  isWider: false,
  places,
  nation: null,
  missing: [],
  withErrors: false,
  sourceIds: ["survey"],
  nationSourceId: null,
  priceSourceId: null,
});
