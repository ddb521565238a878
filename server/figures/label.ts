import { CATALOGUE, type FigureId } from "./catalogue";
import type { Figure, Measure } from "./figure";

/**
 * The name of a row that these figures stand in: "Median age" where every publication states a median,
 * "Age" where they state different middles, of which each then has to say which it is.
 */
export function labelOf(id: FigureId, figures: Figure[]): string {
  const { label } = CATALOGUE[id];
  const [measure, ...others] = measuresOf(figures);
  if (!measure || others.length > 0) return label;
  return `${measure[0]?.toUpperCase()}${measure.slice(1)} ${label.toLowerCase()}`;
}

/** What stands before a figure: "median " where the name of its row does not say it, else "". */
export function wordBefore(figure: Figure, figures: Figure[]): string {
  const measure = measureOf(figure);
  return measure && measuresOf(figures).length > 1 ? `${measure} ` : "";
}

/** Which middle of several a figure states, where its publication says so. */
export const measureOf = (figure: Figure): Measure | undefined =>
  figure.state === "known" && figure.value.kind === "amount" ? figure.value.measure : undefined;

const measuresOf = (figures: Figure[]): Measure[] => [
  ...new Set(figures.flatMap((figure) => measureOf(figure) ?? [])),
];
