import type { Comparison } from "@/server/compare/compare";
import type { RoleProfile } from "@/server/roles/profile";
import type { Plot } from "./drawing";
import { rangesPlot } from "./ranges";
import { spreadsPlot } from "./spreads";
import { yearsPlot } from "./years";

/** A page's charts by the names in their addresses; null where too little is published to draw one. */
export type Plots = Record<string, Plot | null>;

export const pairPlots = (comparison: Comparison): Plots => {
  const roles = [comparison.left, comparison.right];
  return {
    spreads: spreadsPlot(comparison),
    ranges: rangesPlot(roles),
    years: yearsPlot(roles),
  };
};

export const rolePlots = (role: RoleProfile): Plots => ({
  ranges: rangesPlot([role]),
  years: yearsPlot([role]),
});
