import type { Figures } from "@/server/figures/catalogue";

/** The figures that stand for a role where many roles stand on one page. */
export const KEY_FIGURES = [
  "salary.yearly",
  "salary.median",
  "outlook.growth",
  "outlook.jobs",
  "outlook.openings",
] as const;

export type KeyFigureId = (typeof KEY_FIGURES)[number];
export type KeyFigures = Pick<Figures, KeyFigureId>;
