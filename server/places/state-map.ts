import { formatWage, grouped } from "@/server/figures/format";
import { levelOf, quantileClasses } from "./classes";
import type { PayRow } from "./pay-rows";
import type { Place } from "./place";
import { TILES, type Tile } from "./tiles";

/** How many colours the states are sorted into. */
const CLASSES = 5;

/** A state as the map shows it. */
export interface MapTile extends Tile {
  /** its whole name and figures, for who points at it or hears it */
  name: string;
  /** a letter or two that say which way a difference goes, where the map is of one */
  sign?: string;
  /** the figure in a few letters, for where there is room */
  short: string;
  /** which colour: "pay-1" to "pay-5", "none" where there is no figure */
  tone: string;
  /** the code of the state where the table has a row of it */
  code: string | null;
}

/** What a colour stands for. */
export interface MapKey {
  tone: string;
  text: string;
}

export interface StateMap {
  tiles: MapTile[];
  keys: MapKey[];
}

/**
 * The states by their median, coloured by its quantiles.
 * @param states every state, those without an estimate too
 */
export function payMap(
  states: Place[],
  rows: PayRow[],
  unit: "hour" | "year",
  figure: "median" | "atPrices",
): StateMap {
  const values = rows.flatMap((row) => (row.kind === "state" ? (row[figure] ?? []) : []));
  const classes = quantileClasses(values, CLASSES);
  const tiles = mapTiles(states, rows, (row) => {
    const value = row[figure];
    if (value === null) return { text: "no median in our source", short: "", tone: "none" };
    const basis = figure === "atPrices" ? " at average prices" : "";
    return {
      text: `${formatWage(value, unit)} ${unit === "hour" ? "an hour" : "a year"}${basis}, median`,
      short: shortWage(value, unit),
      tone: `pay-${levelOf(classes, value)}`,
    };
  });
  const keys = classes.map(({ level, low, high, count }) => ({
    tone: `pay-${level}`,
    text: `${rangeText(low, high, unit)} (${count})`,
  }));
  return { tiles, keys: withNone(keys, tiles) };
}

/** What a map says of a state that has a row. */
export type Said = Pick<MapTile, "short" | "sign" | "tone"> & { text: string };

/** The squares of all states, each with what is said of its row. */
export function mapTiles<Row extends Place & { jobs?: number | null }>(
  states: Place[],
  rows: Row[],
  say: (row: Row) => Said,
): MapTile[] {
  return TILES.map((tile) => {
    const state = states.find(({ states: [postal] }) => postal === tile.postal);
    const row = rows.find(({ code, kind }) => kind === "state" && code === state?.code);
    const title = state?.title ?? tile.postal;
    if (!row)
      return {
        ...tile,
        name: `${title}: no figure in our source`,
        short: "",
        tone: "none",
        code: null,
      };
    const { text, ...look } = say(row);
    const jobs = row.jobs ? [`${grouped(row.jobs)} jobs`] : [];
    return {
      ...tile,
      ...look,
      name: `${title}: ${[text, ...jobs].join(", ")}`,
      code: row.code,
    };
  });
}

/** The key, and what stands for no figure where a state has none. */
export function withNone(keys: MapKey[], tiles: MapTile[]): MapKey[] {
  const none = tiles.filter(({ tone }) => tone === "none").length;
  return none === 0 ? keys : [...keys, { tone: "none", text: `no figure (${none})` }];
}

/** "$71,000 to $84,000", or the one amount. */
export const rangeText = (low: number, high: number, unit: "hour" | "year"): string =>
  [...new Set([low, high])].map((value) => formatWage(value, unit)).join(" to ");

/** A wage that fits into a square: "$97k", by the hour "$24". */
export const shortWage = (value: number, unit: "hour" | "year"): string =>
  unit === "hour" ? `$${Math.round(value)}` : `$${Math.round(value / 1000)}k`;
