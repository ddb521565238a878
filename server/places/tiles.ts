/** The states as equal squares, each about where it lies: a row of the picture a row of the map. */
const PICTURE = `
  AK .. .. .. .. .. .. .. .. .. ME
  .. .. .. .. .. WI .. .. .. VT NH
  WA ID MT ND MN IL MI .. NY MA ..
  OR NV WY SD IA IN OH PA NJ CT RI
  CA UT CO NE MO KY WV VA MD DE ..
  .. AZ NM KS AR TN NC SC DC .. ..
  .. .. .. OK LA MS AL GA .. .. ..
  HI .. .. TX .. .. .. .. FL .. ..
`;

/** The square of a state, by its postal abbreviation; rows and columns count from 1. */
export interface Tile {
  postal: string;
  row: number;
  column: number;
}

/** The 50 states and the District of Columbia, row by row. */
export const TILES: Tile[] = PICTURE.trim()
  .split("\n")
  .flatMap((line, row) =>
    line
      .trim()
      .split(" ")
      .map((postal, column) => ({ postal, row: row + 1, column: column + 1 })),
  )
  .filter(({ postal }) => postal !== "..");

/** A step on the map: one of the two is 1 or -1, the other 0. */
export interface Step {
  down: number;
  right: number;
}

/** The nearest tile of the same row or column that way, over the gaps; undefined at the end of it. */
export function nextTile<T extends Tile>(tiles: T[], from: Tile, { down, right }: Step) {
  const distance = ({ row, column }: Tile) => {
    if (right === 0) return column === from.column ? (row - from.row) * down : 0;
    return row === from.row ? (column - from.column) * right : 0;
  };
  const [nearest] = tiles
    .filter((tile) => distance(tile) > 0)
    .sort((a, b) => distance(a) - distance(b));
  return nearest;
}
