/** What an amount can count. Dollars are nominal; `percent-change` is over the projection's ten years. */
export const UNITS = [
  "usd-year",
  "usd-week",
  "usd-hour",
  "percent",
  "percent-change",
  "jobs",
  "awards",
  "years",
  "text",
] as const;

export type Unit = (typeof UNITS)[number];

/** A number; with a bound, the publication says only that the true one lies at or beyond it. */
export interface Amount {
  kind: "amount";
  amount: number;
  unit: Unit;
  bound?: "at least" | "under";
  /** which middle of several it is, where publications state different ones under one name */
  measure?: Measure;
}

export type Measure = "median" | "average";

/** From one amount to another, with the median where it is published. */
export interface Range {
  kind: "range";
  low: Amount;
  high: Amount;
  median?: Amount;
  /** what is published of the distribution, where the ends of the range are percentiles of one */
  percentiles?: Percentiles;
  /** the same by the hour, where both are published */
  hourly?: Percentiles;
}

/** Amounts of one unit by percentile; those that are not published are left out. */
export type Percentiles = Partial<Record<10 | 25 | 50 | 75 | 90, Amount>>;

/**
 * A name, alone or with the amount that it was chosen for. `beside` says more of it in a few words
 * each: how many jobs, what another way of asking gives.
 */
export interface Named {
  kind: "named";
  name: string;
  amount?: Amount;
  beside?: string[];
}

/** Names in order, the most important first. */
export interface Names {
  kind: "names";
  names: string[];
}

/** A share of a whole in percent, or why it is missing. */
export interface Share {
  label: string;
  percent: number | null;
  reason?: string;
}

/** Shares of workers. `closes`: the classes exclude each other and add up to about 100. */
export interface Shares {
  kind: "shares";
  parts: Share[];
  closes: boolean;
}

/** An amount of a part, or why it is missing. */
export interface Part {
  label: string;
  amount: Amount | null;
  reason?: string;
}

/** Amounts that belong together, of parts which are no shares of a whole. */
export interface Amounts {
  kind: "amounts";
  parts: Part[];
}

export type Value = Amount | Range | Named | Names | Shares | Amounts;

/** Where a figure comes from and of whom it speaks. */
export interface Provenance {
  sourceId: string;
  /** the wider occupation, group or older year that the figure really is of */
  of?: string;
  /** code of the occupation or group that it is published under: figures with one code are one figure */
  published?: string;
  /** how many jobs, or people at work, the publication estimates there are: no sample */
  employment?: number;
  /** how many people answered */
  asked?: number;
  /** relative standard error in percent */
  rse?: number;
  /** standard error of a share, in percentage points */
  standardError?: number;
  note?: string;
}

export type Known<V extends Value = Value> = { state: "known"; value: V } & Provenance;
export type Missing = { state: "missing"; reason: string } & Partial<Provenance>;
/** What a publication states, or why none that is loaded does. */
export type Figure<V extends Value = Value> = Known<V> | Missing;

export const known = <V extends Value>(value: V, from: Provenance): Known<V> => ({
  state: "known",
  value,
  ...from,
});

export const missing = (reason: string, from: Partial<Provenance> = {}): Missing => ({
  state: "missing",
  reason,
  ...from,
});

export const amount = (value: number, unit: Unit, bound?: Amount["bound"]): Amount => ({
  kind: "amount",
  amount: value,
  unit,
  ...(bound && { bound }),
});
