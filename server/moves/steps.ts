import createGraph from "ngraph.graph";
import { aStar } from "ngraph.path";

/** A way through related occupations has at most so many steps. */
export const STEPS_AT_MOST = 3;

/**
 * Occupations by code, as far as ways through them go: which are related (either way round), what one
 * of them needs more than another (0 or more, null where it is not known), and median pay in dollars a
 * year where it is published.
 */
export interface Terrain {
  related: Map<string, Set<string>>;
  gap: (from: string, to: string) => number | null;
  pay: Map<string, number>;
  /** the median of the gaps of all related occupations, either way round */
  medianGap: number;
}

/** Whether a move is long: not between related occupations, and with a gap above the median of those. */
export type Distance =
  | { kind: "same" }
  | { kind: "related"; gap: number | null }
  | { kind: "near" | "long"; gap: number }
  | { kind: "unknown" };

export function distanceOf(terrain: Terrain, from: string, to: string): Distance {
  if (from === to) return { kind: "same" };
  const gap = terrain.gap(from, to);
  if (terrain.related.get(from)?.has(to)) return { kind: "related", gap };
  if (gap === null) return { kind: "unknown" };
  return { kind: gap > terrain.medianGap ? "long" : "near", gap };
}

/**
 * What a step costs: its gap, as a multiple of the median one, and the share of the pay that it loses
 * (nothing where pay rises or is not known). Null where the gap is not known: such a step is not taken.
 */
export function costOf({ gap, pay, medianGap }: Terrain, from: string, to: string): number | null {
  const needed = gap(from, to);
  if (needed === null) return null;
  const [before, after] = [pay.get(from), pay.get(to)];
  const lost = before && after ? Math.max(0, (before - after) / before) : 0;
  return needed / medianGap + lost;
}

/**
 * The cheapest way from one occupation to another through related ones in at most three steps, none of
 * which has as large a gap as the direct move, as the codes on it, both ends among them; null where there
 * is none.
 */
export function shortestWay(terrain: Terrain, from: string, to: string): string[] | null {
  const [start, end] = [at(0, from), at(STEPS_AT_MOST, to)];
  const graph = layersOf(terrain, from, to);
  if (!graph.hasNode(start) || !graph.hasNode(end)) return null;
  const finder = aStar(graph, { oriented: true, distance: (_from, _to, { data }) => data });
  const found = finder.find(start, end).map(({ id }) => codeOf(String(id)));
  // The finder answers backwards; a stop of the way that waits for the last layer stands there again.
  const way = found.reverse().filter((code, place) => code !== found[place - 1]);
  return way.length > 1 ? way : null;
}

/**
 * The occupations once for each number of steps taken: what limits a way to three of them. Who is there
 * after two waits at no cost. The last layers hold only what still leads there.
 */
function layersOf(terrain: Terrain, from: string, to: string) {
  const graph = createGraph<undefined, number>();
  const around = (code: string) => terrain.related.get(code) ?? new Set<string>();
  const direct = terrain.gap(from, to) ?? Number.POSITIVE_INFINITY;
  const link = (layer: number, a: string, b: string) => {
    const cost = costOf(terrain, a, b);
    const isShorter = (terrain.gap(a, b) ?? 0) < direct;
    if (cost !== null && isShorter) graph.addLink(at(layer, a), at(layer + 1, b), cost);
  };
  const firsts = around(from);
  const lasts = around(to);
  for (const first of firsts) {
    link(0, from, first);
    for (const second of around(first))
      if (second !== from && (second === to || lasts.has(second))) link(1, first, second);
  }
  for (const last of lasts) link(2, last, to);
  graph.addLink(at(2, to), at(STEPS_AT_MOST, to), 0);
  return graph;
}

const at = (layer: number, code: string) => `${layer} ${code}`;
const codeOf = (id: string) => id.slice(id.indexOf(" ") + 1);

/** Which occupations are related, either way round. */
export function relatedEitherWay(
  rows: { occupationCode: string; relatedCode: string }[],
): Terrain["related"] {
  const related: Terrain["related"] = new Map();
  const add = (one: string, other: string) => {
    const known = related.get(one);
    if (known) known.add(other);
    else related.set(one, new Set([other]));
  };
  for (const { occupationCode, relatedCode } of rows) {
    add(occupationCode, relatedCode);
    add(relatedCode, occupationCode);
  }
  return related;
}

/** The median of the gaps of all related occupations, either way round; 0 where none is known. */
export function medianGapOf({ related, gap }: Pick<Terrain, "related" | "gap">): number {
  const gaps = [...related]
    .flatMap(([from, others]) => [...others].flatMap((to) => gap(from, to) ?? []))
    .sort((a, b) => a - b);
  const middle = Math.floor(gaps.length / 2);
  if (gaps.length % 2 === 1) return gaps[middle] as number;
  return ((gaps[middle - 1] ?? 0) + (gaps[middle] ?? 0)) / 2;
}
