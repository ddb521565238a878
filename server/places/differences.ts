import { payRows, payUnit } from "./pay-rows";
import type { Place, PlacesPay } from "./place";
import type { SortValues, TableQuery } from "./table";

/** Two occupations in one place: their medians, jobs, and by how much the left one's median is higher. */
export interface DifferenceRow extends Place {
  left: number | null;
  right: number | null;
  /** left less right, in the unit of both; null where either is missing */
  by: number | null;
  leftJobs: number | null;
  rightJobs: number | null;
}

export type DifferenceSort = "name" | "left" | "right" | "by" | "leftJobs" | "rightJobs";

export const DIFFERENCE_SORTS: SortValues<DifferenceRow, DifferenceSort> = {
  name: ({ title }) => title,
  left: ({ left }) => left,
  right: ({ right }) => right,
  by: ({ by }) => by,
  leftJobs: ({ leftJobs }) => leftJobs,
  rightJobs: ({ rightJobs }) => rightJobs,
};

/** How the table begins: the places where the left one is furthest ahead first. */
export const FURTHEST_FIRST: TableQuery<DifferenceSort> = {
  sort: "by",
  order: "desc",
  text: "",
  kind: "",
};

/** How it begins where the two cannot be subtracted: by name. */
export const BY_NAME: TableQuery<DifferenceSort> = {
  ...FURTHEST_FIRST,
  sort: "name",
  order: "asc",
};

/** Every place where either occupation has an estimate; nothing is subtracted over two units. */
export function differencesOf(left: PlacesPay, right: PlacesPay): DifferenceRow[] {
  const alike = payUnit(left) === payUnit(right);
  const [lefts, rights] = [left, right].map(
    (pay) => new Map(payRows(pay).map((row) => [row.code, row])),
  ) as [Rows, Rows];
  return [...new Map([...rights, ...lefts])].map(([code, { kind, title, states }]) => {
    const [a, b] = [lefts.get(code), rights.get(code)];
    const [one, other] = [a?.median ?? null, b?.median ?? null];
    return {
      code,
      kind,
      title,
      states,
      left: one,
      right: other,
      by: alike && one !== null && other !== null ? Math.round((one - other) * 100) / 100 : null,
      leftJobs: a?.jobs ?? null,
      rightJobs: b?.jobs ?? null,
    };
  });
}

type Rows = Map<string, ReturnType<typeof payRows>[number]>;

/** In how many places both medians are published, and whose is higher there. */
export interface Tally {
  places: number;
  left: number;
  right: number;
  equal: number;
}

/** Counts whose median is higher, over the rows where both are published. */
export function tallyOf(rows: DifferenceRow[]): Tally {
  const by = rows.flatMap((row) => row.by ?? []);
  const count = (holds: (one: number) => boolean) => by.filter(holds).length;
  return {
    places: by.length,
    left: count((one) => one > 0),
    right: count((one) => one < 0),
    equal: count((one) => one === 0),
  };
}
