import type { FigureId, Figures } from "@/server/figures/catalogue";
import type { Figure } from "@/server/figures/figure";

/** The three measures of exposure, from the narrowest to the widest, as a picture names them. */
export const MEASURES = [
  { id: "outlook.exposureAlpha", name: "A language model alone" },
  { id: "outlook.exposureBeta", name: "Those with further software count half" },
  { id: "outlook.exposureGamma", name: "Alone or with further software" },
] as const satisfies { id: FigureId; name: string }[];

export const EXPOSURE_IDS = MEASURES.map(({ id }) => id);

/** Shares of tasks in percent, as each rater had them. */
export interface Rated {
  model: number;
  people: number;
}

/** Both ratings of a figure of exposure, or null where it is missing. */
export function ratedIn(figure: Figure): Rated | null {
  if (figure.state !== "known" || figure.value.kind !== "amounts") return null;
  const [model, people] = figure.value.parts.map((part) => part.amount?.amount);
  return model === undefined || people === undefined ? null : { model, people };
}

/** A measure of exposure of a role, as both raters had it. */
export const exposureOf = (
  { figures }: { figures: Figures },
  id: (typeof MEASURES)[number]["id"],
): Rated | null => ratedIn(figures[id]);
