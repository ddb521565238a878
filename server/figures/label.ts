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

/** Which middle a figure states, "" where the name of its row says it for all these. */
export const ownMeasure = (figure: Figure, figures: Figure[]): Measure | "" =>
  measuresOf(figures).length > 1 ? (measureOf(figure) ?? "") : "";

export const measureOf = (figure: Figure): Measure | undefined =>
  figure.state === "known" && figure.value.kind === "amount" ? figure.value.measure : undefined;

const measuresOf = (figures: Figure[]): Measure[] => [
  ...new Set(figures.flatMap((figure) => measureOf(figure) ?? [])),
];
