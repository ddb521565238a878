import type { Column } from "./export";

/** The columns of every table of figures; their names stay as they are. */
export const FIGURE_COLUMNS = [
  text("role", "The role, as its address names it."),
  text("role_title", "What we call the role."),
  text("occupation", "O*NET-SOC code of the role's occupation, or SOC code of a field."),
  text("place", "Code of the area (OEWS); empty for the whole country."),
  text("place_title", "The area's published title."),
  text("company", "The employer, as its address names it."),
  text("figure", "Which figure it is: an id that stays as it is."),
  text("part", "Which part of the figure: a class, a percentile, a year or a name. Empty for all."),
  text("label", "What pages call the figure."),
  number("value", "The number; of a range the median, of a name what it was chosen for."),
  text("text", "The figure in words, where it is a name."),
  text("beside", "What is said beside the name: how many jobs, another way of asking."),
  number("low", "Where a range begins."),
  number("high", "Where a range ends."),
  text("unit", "What the numbers count: usd-year, usd-week, usd-hour, percent, jobs and so on."),
  text("measure", "Which middle it is, median or average, where publications differ."),
  text("bound", "“at least” or “under” where the publication states only a bound of value."),
  text("low_bound", "The same of low."),
  text("high_bound", "The same of high."),
  number("standard_error", "As published, in percentage points."),
  number("relative_standard_error", "As published, in percent of value."),
  number("margin_90", "Half of the 90% interval in the unit of value: 1.645 standard errors."),
  number("sample", "How many people answered."),
  number("employment", "How many jobs or people the publication estimates; no sample."),
  text("scope", "The wider occupation, group or older year that the figure really is of."),
  text("note", "What else a reader has to know."),
  text("missing", "Why our sources have no figure here; value, text, low and high are empty then."),
  text("source", "Our id of the publication."),
  text("publisher", "Who published it."),
  text("publication", "What it is called."),
  text("vintage", "Of when it is."),
  text("url", "Where it is published."),
] as const satisfies Column[];

function text<Name extends string>(name: Name, description: string) {
  return { name, type: "string" as const, description };
}

function number<Name extends string>(name: Name, description: string) {
  return { name, type: "number" as const, description };
}

/** One figure, or one part of it. */
export type FigureRow = Partial<
  Record<(typeof FIGURE_COLUMNS)[number]["name"], string | number | null>
>;
