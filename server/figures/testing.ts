import { CATALOGUE, type FigureId, type Figures } from "./catalogue";
import { type Amount, amount, type Figure, type Known, known, missing } from "./figure";

const NOT_STATED = missing("The publication has no figure here.");

/** Figures of which all but these are missing. */
export function figuresWith(figures: Partial<Figures>): Figures {
  const none = (Object.keys(CATALOGUE) as FigureId[]).map((id) => [id, NOT_STATED]);
  return { ...Object.fromEntries(none), ...figures };
}

/** What may differ from one figure to the next; the rest is of one publication without errors. */
interface Differing {
  sourceId?: string;
  rse?: number;
  bound?: Amount["bound"];
}

/** A yearly wage in dollars. */
export const yearly = (dollars: number, { bound, ...from }: Differing = {}): Known<Amount> =>
  known(amount(dollars, "usd-year", bound), { sourceId: "survey", ...from });

/** An hourly wage in dollars. */
export const hourly = (dollars: number, { bound, ...from }: Differing = {}): Known<Amount> =>
  known(amount(dollars, "usd-hour", bound), { sourceId: "survey", ...from });

/** A projected change in percent. */
export const change = (percent: number, from: Differing = {}): Known<Amount> =>
  known(amount(percent, "percent-change"), { sourceId: "survey", ...from });

/** A name, as of a time or a degree; with the share that it was chosen for, in percent. */
export const named = (name: string, percent?: number): Figure =>
  known(
    { kind: "named", name, ...(percent !== undefined && { amount: amount(percent, "percent") }) },
    { sourceId: "survey" },
  );
