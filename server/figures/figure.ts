/** What an amount counts. Dollars are nominal; `percent-change` is over the projection's ten years. */
export type Unit =
  | "usd-year"
  | "usd-hour"
  | "percent"
  | "percent-change"
  | "jobs"
  | "awards"
  | "years"
  | "text";

/** A number; with a bound, the publication says only that the true one lies at or beyond it. */
export interface Amount {
  kind: "amount";
  amount: number;
  unit: Unit;
  bound?: "at least" | "under";
}

/** From one amount to another, with the median where it is published. */
export interface Range {
  kind: "range";
  low: Amount;
  high: Amount;
  median?: Amount;
  /** what is published of the distribution, where the ends of the range are percentiles of one */
  percentiles?: Percentiles;
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

export type Value = Amount | Range | Named | Names | Shares;

/** Where a figure comes from and of whom it speaks. */
export interface Provenance {
  sourceId: string;
  /** the wider occupation, group or older year that the figure really is of */
  of?: string;
  /** people or jobs that it rests on */
  sample?: number;
  /** relative standard error in percent */
  rse?: number;
  note?: string;
}

export type Known<V extends Value = Value> = { state: "known"; value: V } & Provenance;
export type Missing = { state: "missing"; reason: string } & Partial<Provenance>;
/** What somebody measured, or why nobody's measure stands here. */
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
