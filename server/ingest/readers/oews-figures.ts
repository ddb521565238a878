import type { FigureCell } from "../publication";
import type { Markers, TableRow } from "../table";

type Unit = "jobs" | "error" | "hour" | "year";

/** Columns of `wages`: their column in OEWS (some files write it in lower case) and their unit. */
const FIGURES = {
  employment: ["TOT_EMP", "jobs"],
  employment_rse: ["EMP_PRSE", "jobs"],
  location_quotient: ["LOC_QUOTIENT", "jobs"],
  mean_hourly: ["H_MEAN", "hour"],
  mean_annual: ["A_MEAN", "year"],
  mean_rse: ["MEAN_PRSE", "error"],
  p10_hourly: ["H_PCT10", "hour"],
  p25_hourly: ["H_PCT25", "hour"],
  median_hourly: ["H_MEDIAN", "hour"],
  p75_hourly: ["H_PCT75", "hour"],
  p90_hourly: ["H_PCT90", "hour"],
  p10_annual: ["A_PCT10", "year"],
  p25_annual: ["A_PCT25", "year"],
  median_annual: ["A_MEDIAN", "year"],
  p75_annual: ["A_PCT75", "year"],
  p90_annual: ["A_PCT90", "year"],
} as const satisfies Record<string, readonly [string, Unit]>;

export type FigureName = keyof typeof FIGURES;

const ALL = Object.keys(FIGURES) as FigureName[];
const HOURLY = ALL.filter((name) => FIGURES[name][1] === "hour");

/** What is kept of the whole country, in which work is as common as it is. */
export const NATION_FIGURES = ALL.filter((name) => name !== "location_quotient");

const YEARLY_FIGURES = NATION_FIGURES.filter((name) => !HOURLY.includes(name));

/**
 * What is kept by sector and, with the location quotient, by place: the tables are large, and hourly
 * pay says there no more than yearly pay does, where that is published.
 */
export const sectorFigures = (hourlyOnly: boolean): FigureName[] =>
  hourlyOnly ? NATION_FIGURES : YEARLY_FIGURES;

export const placeFigures = (hourlyOnly: boolean): FigureName[] => [
  ...sectorFigures(hourlyOnly),
  "location_quotient",
];

export const FIGURE_COLUMNS = Object.fromEntries(
  ALL.map((name) => [name, FIGURES[name][0]]),
) as Record<FigureName, string>;

export const NO_EMPLOYMENT: Markers = { "**": "no-employment" };
export const NO_ESTIMATE: Markers = { "*": "no-estimate" };

/** What markers stand for, by the unit of the column that they are in. */
export type UnitMarkers = Record<Unit, Markers>;

/** These figures of a row, by their column of `wages`. */
export function figuresOf<F extends FigureName>(
  row: TableRow<NoInfer<F>>,
  wanted: readonly F[],
  markers: UnitMarkers,
): Record<string, FigureCell> {
  const figure = (name: F) => row.figure(name, markers[FIGURES[name][1]]);
  return Object.fromEntries(wanted.map((name) => [name, figure(name)]));
}
