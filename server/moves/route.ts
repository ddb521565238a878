import type { RoleLink } from "@/server/roles/profile";
import { type Distance, distanceOf, shortestWay, type Terrain } from "./steps";

/** A step between related occupations. `gap` is a multiple of the median gap of related ones. */
export interface RouteStep {
  from: RoleLink;
  to: RoleLink;
  gap: number;
  /** change of median pay in the whole country in dollars a year; null where either has none */
  payChange: number | null;
}

/**
 * How far a direct move is, and where it is long the way through related occupations: no steps where
 * none of at most three was found. `gap` is a multiple of the median one, null where it is not known.
 */
export interface Route {
  distance: Distance["kind"];
  gap: number | null;
  steps: RouteStep[];
}

/** What ways are found in, with a name for each code. */
interface Named extends Terrain {
  names: Map<string, RoleLink>;
}

/** @param from O*NET-SOC code of the occupation that one leaves */
export function routeOf(terrain: Named, from: string, to: string): Route {
  const distance = distanceOf(terrain, from, to);
  const gap = "gap" in distance ? distance.gap : null;
  const way = distance.kind === "long" ? shortestWay(terrain, from, to) : null;
  return {
    distance: distance.kind,
    gap: gap === null ? null : gap / terrain.medianGap,
    steps: way ? stepsOf(terrain, way) : [],
  };
}

function stepsOf(terrain: Named, way: string[]): RouteStep[] {
  return way.slice(1).flatMap((to, at) => {
    const from = way[at] as string;
    const [a, b] = [terrain.names.get(from), terrain.names.get(to)];
    const gap = terrain.gap(from, to);
    if (!a || !b || gap === null) return [];
    const [before, after] = [terrain.pay.get(from), terrain.pay.get(to)];
    return [
      {
        from: a,
        to: b,
        gap: gap / terrain.medianGap,
        payChange: before === undefined || after === undefined ? null : after - before,
      },
    ];
  });
}
