/** A place that pay is published for. `states` are postal abbreviations. */
export interface Place {
  code: string;
  kind: PlaceKind;
  title: string;
  states: string[];
}

export type PlaceKind = "state" | "metropolitan" | "nonmetropolitan" | "territory";

/** Prices of a place: 100 is the level of the whole country; `ofState` where only its state's is known. */
export interface PriceLevel {
  level: number;
  ofState: boolean;
}

/** Pay of employees in dollars an hour or a year; null where it is not published. */
export interface Pay {
  unit: "hour" | "year";
  mean: number | null;
  p10: number | null;
  p25: number | null;
  median: number | null;
  p75: number | null;
  p90: number | null;
}

/** An occupation in one place. A location quotient of 2: twice as common there as in the country. */
export interface PlacePay extends Place, Pay {
  employment: number | null;
  locationQuotient: number | null;
  prices: PriceLevel | null;
}

/** An occupation in one place, beside the whole country. Small: a browser asks for it. */
export interface LocalPay {
  place: Place;
  /** the title that the wages are published under */
  title: string;
  /** whether that holds more work than the role's */
  isWider: boolean;
  /** the figures of the place; where it has none, those of its state; null where neither has */
  local: PlacePay | null;
  nation: (Pay & { employment: number | null }) | null;
  /** publications of the place's wages, of the country's and of the place's prices */
  sourceIds: string[];
}

/** An occupation in every place with an estimate, by title, and the publications they are from. */
export interface PlacesPay {
  /** the SOC code and title that the wages are published under */
  code: string;
  title: string;
  /** whether that holds more work than the role's */
  isWider: boolean;
  places: PlacePay[];
  nation: (Pay & { employment: number | null }) | null;
  /** why medians or numbers of jobs are missing in some of the places, each reason once */
  missing: string[];
  /** whether the tables say how sure any of the estimates is */
  withErrors: boolean;
  /** publications of the places' wages, of the country's and of the price levels */
  sourceIds: string[];
  nationSourceId: string | null;
  priceSourceId: string | null;
}
