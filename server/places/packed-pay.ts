import type { Pay, Place } from "./place";

/** Pay in a place as it is kept: `source` and `caveats` are the numbers of its publication and caveats. */
export interface PlaceFigures extends Pay {
  place: Place;
  employment: number | null;
  locationQuotient: number | null;
  source: number;
  caveats: number;
}

/**
 * An occupation's pay in its places, eleven numbers each: as objects those of all occupations, some
 * 217,000 rows, would take ten times the memory.
 */
export interface PackedPay {
  places: Place[];
  numbers: Float64Array;
}

/** In the order in which they are kept; what is not published is NaN. */
const PAY = ["mean", "p10", "p25", "median", "p75", "p90"] as const;
const OTHERS = ["employment", "locationQuotient", "source", "caveats"] as const;
const COLUMNS = [...PAY, ...OTHERS];
/** The unit stands last: 1 by the hour. */
const WIDTH = COLUMNS.length + 1;

/** Pay stands apart: to join it with the others for each of the rows took a sixth of all the time. */
interface ToPack extends Pick<PlaceFigures, (typeof OTHERS)[number]> {
  pay: Pay;
}

/** @param figuresOf the figures in each of the places; made one after the other, none is kept */
export function packed(places: Place[], figuresOf: (place: Place) => ToPack): PackedPay {
  const numbers = new Float64Array(places.length * WIDTH);
  let at = 0;
  const add = (number: number | null) => {
    numbers[at] = number ?? Number.NaN;
    at += 1;
  };
  for (const place of places) {
    const figures = figuresOf(place);
    for (const column of PAY) add(figures.pay[column]);
    for (const column of OTHERS) add(figures[column]);
    add(figures.pay.unit === "hour" ? 1 : 0);
  }
  return { places, numbers };
}

/** The figures of the place with this number in the list. */
export function unpacked({ places, numbers }: PackedPay, at: number): PlaceFigures {
  const value = (column: (typeof COLUMNS)[number]) => {
    const number = numbers[at * WIDTH + COLUMNS.indexOf(column)] as number;
    return Number.isNaN(number) ? null : number;
  };
  return {
    place: places[at] as Place,
    unit: numbers[(at + 1) * WIDTH - 1] === 1 ? "hour" : "year",
    mean: value("mean"),
    p10: value("p10"),
    p25: value("p25"),
    median: value("median"),
    p75: value("p75"),
    p90: value("p90"),
    employment: value("employment"),
    locationQuotient: value("locationQuotient"),
    source: value("source") ?? 0,
    caveats: value("caveats") ?? 0,
  };
}

/** The figures of the place with this code, or null. */
export function unpackedIn(pay: PackedPay, area: string): PlaceFigures | null {
  const at = pay.places.findIndex(({ code }) => code === area);
  return at < 0 ? null : unpacked(pay, at);
}
