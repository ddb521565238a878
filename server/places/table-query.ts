import { z } from "zod";
import type { PlaceKind } from "./place";
import { KIND_NAMES, type Order, type TableQuery } from "./table";

/** The parameters of an address, as Next hands them. */
export type Params = Record<string, string | string[] | undefined>;

/** So much of a text or a bad value is kept. */
const LONGEST = 80;

const kindParam = z.enum(Object.keys(KIND_NAMES) as [PlaceKind, ...PlaceKind[]]);

/**
 * Reads what an address asks of a table of places. A value that is no choice counts as none was made,
 * and a note says so.
 */
export function readTableQuery<Sort extends string>(
  params: Params,
  sorts: readonly Sort[],
  start: TableQuery<Sort>,
): { query: TableQuery<Sort>; notes: string[] } {
  const [sort, kind] = [first(params.sort), first(params.kind)];
  const sortParam = z.templateLiteral([
    z.enum(sorts as [Sort, ...Sort[]]),
    "-",
    z.enum(["asc", "desc"]),
  ]);
  const [knownSort, knownKind] = [sortParam.safeParse(sort), kindParam.safeParse(kind)];
  const [key, order] = (knownSort.data ?? `${start.sort}-${start.order}`).split("-");
  const query = {
    sort: key as Sort,
    order: order as Order,
    text: first(params.q).slice(0, LONGEST).trim(),
    kind: knownKind.data ?? start.kind,
  };
  const notes = [
    ...(sort === "" || knownSort.success
      ? []
      : [`“${sort.slice(0, LONGEST)}” is no order of the table: it is as it begins.`]),
    ...(kind === "" || knownKind.success
      ? []
      : [`“${kind.slice(0, LONGEST)}” is no kind of place: all are shown.`]),
  ];
  return { query, notes };
}

const first = (value: string | string[] | undefined) => [value].flat()[0] ?? "";
