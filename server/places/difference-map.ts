import { formatWage } from "@/server/figures/format";
import { levelOf, quantileClasses, type ValueClass } from "./classes";
import type { DifferenceRow } from "./differences";
import type { Place } from "./place";
import { type MapKey, mapTiles, rangeText, type StateMap, shortWage, withNone } from "./state-map";

/** How many colours each side has. */
const CLASSES = 3;

/** The letters that the two sides go by where there is no room for their names. */
export const LETTERS = { left: "A", right: "B" } as const;

/** The states by whose median is higher and by how much, each side coloured by its own quantiles. */
export function differenceMap(
  states: Place[],
  rows: DifferenceRow[],
  unit: "hour" | "year",
): StateMap {
  const differences = rows.flatMap(({ kind, by }) => (kind === "state" ? (by ?? []) : []));
  const classes = {
    left: quantileClasses(
      differences.filter((by) => by > 0),
      CLASSES,
    ),
    right: quantileClasses(differences.filter((by) => by < 0).map(Math.abs), CLASSES),
  };
  const tiles = mapTiles(states, rows, ({ by }) => {
    if (by === null) return { text: "no two medians in our source", short: "", tone: "none" };
    if (by === 0) return { text: "the same median", sign: "=", short: "", tone: "equal" };
    const side = by > 0 ? "left" : "right";
    const amount = Math.abs(by);
    return {
      text: `${LETTERS[side]} earns ${formatWage(amount, unit)} ${unit === "hour" ? "an hour" : "a year"} more at the median`,
      sign: LETTERS[side],
      short: shortDifference(amount, unit),
      tone: `${side}-${levelOf(classes[side], amount)}`,
    };
  });
  const equal = tiles.filter(({ tone }) => tone === "equal").length;
  const keys = [
    ...keysOf("left", classes.left, unit).reverse(),
    ...(equal > 0 ? [{ tone: "equal", text: `the same (${equal})` }] : []),
    ...keysOf("right", classes.right, unit),
  ];
  return { tiles, keys: withNone(keys, tiles) };
}

/** "+$4k", or "<$1k" where rounding would say that there is none. */
function shortDifference(amount: number, unit: "hour" | "year"): string {
  const step = unit === "hour" ? 1 : 1000;
  return amount < step / 2 ? `<${shortWage(step, unit)}` : `+${shortWage(amount, unit)}`;
}

const keysOf = (side: "left" | "right", classes: ValueClass[], unit: "hour" | "year"): MapKey[] =>
  classes.map(({ level, low, high, count }) => ({
    tone: `${side}-${level}`,
    text: `${LETTERS[side]} more: ${rangeText(low, high, unit)} (${count})`,
  }));
