import type { FigureCell } from "../publication";

/** A count that is published in thousands, with at most three decimals, as a whole number. */
export function fromThousands(cell: FigureCell): FigureCell {
  return typeof cell === "number" ? Math.round(cell * 1000) : cell;
}
