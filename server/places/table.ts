import type { Place, PlaceKind } from "./place";

export type Order = "asc" | "desc";

/** What is asked of a table of places: its order, and which of them are wanted. */
export interface TableQuery<Sort extends string = string> {
  sort: Sort;
  order: Order;
  /** words of a place's or state's name; all places where it is empty */
  text: string;
  kind: PlaceKind | "";
}

/** What rows are sorted by, null where it is not published. */
export type SortValues<Row, Sort extends string> = Record<
  Sort,
  (row: Row) => string | number | null
>;

/** What each kind of place is called, in the order that one chooses from. */
export const KIND_NAMES: Record<PlaceKind, { one: string; several: string }> = {
  state: { one: "State", several: "States" },
  metropolitan: { one: "Metropolitan area", several: "Metropolitan areas" },
  nonmetropolitan: { one: "Nonmetropolitan area", several: "Nonmetropolitan areas" },
  territory: { one: "Territory", several: "Territories" },
};

/**
 * The rows that are wanted, in the order asked for. What has no figure comes last either way; rows
 * that are alike go by title.
 * @param stateNames names of states by postal abbreviation, for one looks for "Texas" and finds "Austin"
 */
export function arranged<Row extends Place, Sort extends string>(
  rows: Row[],
  { sort, order, text, kind }: TableQuery<Sort>,
  values: SortValues<Row, Sort>,
  stateNames: Record<string, string>,
): Row[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const named = (row: Row) => {
    const states = row.states.map((postal) => stateNames[postal] ?? "");
    const name = plain([row.title, ...row.states, ...states].join(" "));
    return words.every((word) => name.includes(word));
  };
  const turned = order === "asc" ? 1 : -1;
  return rows
    .filter((row) => (kind === "" || row.kind === kind) && named(row))
    .sort((a, b) => {
      const [first, second] = [values[sort](a), values[sort](b)];
      if (first === null || second === null)
        return Number(first === null) - Number(second === null) || byTitle(a, b);
      return turned * ascending(first, second) || byTitle(a, b);
    });
}

/** Lower case, without accents. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const collator = new Intl.Collator("en");
const ascending = (a: string | number, b: string | number) =>
  typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
const byTitle = (a: Place, b: Place) => collator.compare(a.title, b.title);

/** The address that shows a table as it is asked for; what is empty is left out. */
export function tableAddress(path: string, { sort, order, text, kind }: TableQuery): string {
  const params = new URLSearchParams({ sort: `${sort}-${order}` });
  if (text !== "") params.set("q", text);
  if (kind !== "") params.set("kind", kind);
  return `${path}?${params}`;
}

/** Names of states by postal abbreviation. */
export const stateNamesOf = (states: Place[]): Record<string, string> =>
  Object.fromEntries(states.map(({ states: [postal = ""], title }) => [postal, title]));
