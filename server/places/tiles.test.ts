import { expect, it } from "vitest";
import { nextTile, TILES, type Tile } from "./tiles";

const STATES =
  "AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY";

const tile = (postal: string) => TILES.find((one) => one.postal === postal) as Tile;
const go = (from: string, down: number, right: number) =>
  nextTile(TILES, tile(from), { down, right })?.postal;

it("has each of the 51 once, no two on one square", () => {
  expect(TILES.map(({ postal }) => postal).sort()).toEqual(STATES.split(" "));
  expect(new Set(TILES.map(({ row, column }) => `${row} ${column}`)).size).toBe(51);
});

it("has neighbours side by side", () => {
  expect(tile("CA")).toEqual({ postal: "CA", row: 5, column: 1 });
  expect(tile("TX").row).toBeGreaterThan(tile("OK").row);
  expect(tile("ME").column).toBeGreaterThan(tile("WA").column);
});

it("goes from tile to tile, over gaps, and no further than the last", () => {
  expect(go("CA", 0, 1)).toBe("UT");
  expect(go("CA", -1, 0)).toBe("OR");
  expect(go("MI", 0, 1)).toBe("NY");
  expect(go("HI", 0, 1)).toBe("TX");
  expect(go("AK", 1, 0)).toBe("WA");
  expect(go("HI", -1, 0)).toBe("CA");
  expect(go("AK", 0, -1)).toBeUndefined();
  expect(go("FL", 1, 0)).toBeUndefined();
});
