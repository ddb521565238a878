import { figureOf } from "@/server/figures/caveat";
import { type Amount, amount, type Figure, known, missing } from "@/server/figures/figure";
import type { LocalWage } from "@/server/places/local-wage";
import type { Place, PriceLevel } from "@/server/places/place";
import { atAveragePrices } from "@/server/places/prices";
import type { LocalFigures, OccupationRow } from "./occupations";

/** A place as occupations are seen from it: null where no price level of it is loaded. */
export interface LocalPrices {
  place: Place;
  prices: (PriceLevel & { sourceId: string }) | null;
}

/**
 * The occupations of which the survey has an estimate in a place, with that.
 * @param wages of the place by the code that they are published under
 */
export const inPlace = (
  occupations: OccupationRow[],
  wages: Map<string, LocalWage>,
  there: LocalPrices,
): OccupationRow[] =>
  occupations.flatMap((row) => {
    const wage = wages.get(row.wageCode ?? "");
    return wage ? [{ ...row, local: localFigures(row, wage, there) }] : [];
  });

function localFigures(row: OccupationRow, wage: LocalWage, there: LocalPrices): LocalFigures {
  const { of, note, published } = row.figures["salary.yearly"];
  const from = { of, note, published };
  const median =
    wage.medianAnnual === null && wage.medianHourly !== null
      ? figureOf(wage, "median_hourly", wage.medianHourly, "usd-hour", from)
      : figureOf(wage, "median_annual", wage.medianAnnual, "usd-year", from);
  return {
    median,
    atPrices: priced(median, there),
    jobs: figureOf(wage, "employment", wage.employment, "jobs", from),
  };
}

function priced(median: Figure<Amount>, { place, prices }: LocalPrices): Figure<Amount> {
  if (median.state === "missing") return median;
  if (!prices) return missing(`The price levels that are loaded have none of ${place.title}.`);
  const { value, state, ...from } = median;
  const { amount: pay, unit, bound } = value;
  const atPrices = atAveragePrices(pay, prices.level, unit === "usd-hour" ? "hour" : "year");
  const level = `At the price level ${prices.level}${prices.ofState ? ", that of the state" : ""}; the whole country is 100.`;
  return known(amount(atPrices, unit, bound), {
    ...from,
    note: from.note ? `${from.note} ${level}` : level,
    sourceId: prices.sourceId,
  });
}
