import type { Pay, PlacePay, PlacesPay } from "@/server/places/place";
import { NATION } from "@/server/places/wage-row";
import type { Source } from "@/server/sources/sources";
import type { FigureRow } from "./figure-columns";
import type { Subject } from "./figure-rows";
import { sourceColumns } from "./source-columns";

const PAY = {
  median: "Median pay",
  mean: "Average pay",
  p10: "10th percentile of pay",
  p25: "25th percentile of pay",
  p75: "75th percentile of pay",
  p90: "90th percentile of pay",
} as const satisfies Partial<Record<keyof Pay, string>>;

const NOT_THERE = "Our source has no figure here for the place.";

/** An occupation's pay in every place and in the whole country, a row for each figure of a place. */
export function rowsOfPlaces(pay: PlacesPay, subject: Subject, sources: Source[]): FigureRow[] {
  const shared = { ...subject, scope: pay.isWider ? pay.title : null };
  const [source] = pay.sourceIds;
  const nation = { place: NATION, place_title: "United States" };
  return [
    ...(pay.nation
      ? payRows(pay.nation).map((row) => ({
          ...shared,
          ...nation,
          ...row,
          ...sourceColumns(pay.nationSourceId, sources),
        }))
      : []),
    ...pay.places.flatMap((place) =>
      rowsOfPlace(place, pay.priceSourceId, sources).map((row) => ({
        ...shared,
        place: place.code,
        place_title: place.title,
        ...sourceColumns(source, sources),
        ...row,
      })),
    ),
  ];
}

function rowsOfPlace(place: PlacePay, pricesFrom: string | null, sources: Source[]): FigureRow[] {
  const { employment, locationQuotient, prices } = place;
  return [
    ...payRows(place),
    rowOf("place.jobs", "Jobs", employment, "jobs"),
    rowOf("place.locationQuotient", "Location quotient", locationQuotient, "ratio"),
    ...(prices
      ? [
          {
            ...rowOf("place.prices", "Prices, the country being 100", prices.level, "index"),
            ...sourceColumns(pricesFrom, sources),
            scope: prices.ofState ? "the state" : null,
          },
        ]
      : []),
  ];
}

const payRows = (pay: Pay): FigureRow[] =>
  (Object.keys(PAY) as (keyof typeof PAY)[]).map((measure) =>
    rowOf(`place.pay.${measure}`, PAY[measure], pay[measure], `usd-${pay.unit}`),
  );

const rowOf = (figure: string, label: string, value: number | null, unit: string): FigureRow => ({
  figure,
  label,
  value,
  unit,
  missing: value === null ? NOT_THERE : null,
});
