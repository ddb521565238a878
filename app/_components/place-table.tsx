"use client";

import { memo, useDeferredValue, useState } from "react";
import type { Place } from "@/server/places/place";
import {
  arranged,
  KIND_NAMES,
  type Order,
  type SortValues,
  type TableQuery,
  tableAddress,
} from "@/server/places/table";
import type { PlaceColumn } from "./place-column";
import { PlaceFilter } from "./place-filter";

export interface PlaceTableProps<Row, Sort extends string> {
  caption: string;
  rows: Row[];
  columns: PlaceColumn<Row, Sort>[];
  values: SortValues<Row, Sort>;
  stateNames: Record<string, string>;
  /** the address that shows the table in other orders to whoever has no script */
  path: string;
  start: TableQuery<Sort>;
}

const ARIA_SORT = { asc: "ascending", desc: "descending" } as const;

/** Places in a table that is sorted and filtered where it stands; on a phone a row takes three lines. */
export function PlaceTable<Row extends Place, Sort extends string>(
  props: PlaceTableProps<Row, Sort>,
) {
  const { caption, rows, columns, values, stateNames, path, start } = props;
  const [query, setQuery] = useState(start);
  // Letters appear as they are typed; hundreds of rows follow when there is time.
  const shown = arranged(rows, useDeferredValue(query), values, stateNames);
  const heading = { query, path, onSort: setQuery };
  return (
    <>
      <PlaceFilter rows={rows} columns={columns} path={path} query={query} onChange={setQuery} />
      <p role="status" className="mt-3 text-sm text-soft">
        {shown.length === rows.length
          ? `All ${rows.length} places`
          : `${shown.length} of ${rows.length} places`}
      </p>
      <table role="table" className="places">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <Heading {...heading} text="Place" sort={"name" as Sort} first="asc" />
            {columns.map((column) => (
              <Heading key={column.heading} {...heading} text={column.heading} sort={column.sort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((row) => (
            <PlaceRow key={row.code} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface PlaceRowProps<Row, Sort extends string> {
  row: Row;
  columns: PlaceColumn<Row, Sort>[];
}

function AnyPlaceRow<Row extends Place, Sort extends string>({
  row,
  columns,
}: PlaceRowProps<Row, Sort>) {
  return (
    <tr role="row" id={row.kind === "state" ? `place-${row.code}` : undefined}>
      <th role="rowheader" scope="row">
        {row.title}
        {row.kind !== "state" && !row.title.endsWith(" area") && (
          <span className="kind"> {KIND_NAMES[row.kind].one.toLowerCase()}</span>
        )}
      </th>
      {columns.map(({ heading, main, cell }) => (
        <td key={heading} role="cell" className={main ? "main" : undefined} data-label={heading}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** Kept as it is while others come and go around it. */
const PlaceRow = memo(AnyPlaceRow) as typeof AnyPlaceRow;

interface HeadingProps<Sort extends string> {
  text: string;
  sort: Sort | null;
  first?: Order;
  query: TableQuery<Sort>;
  path: string;
  onSort: (query: TableQuery<Sort>) => void;
}

/** A heading that sorts by its column; pressed again, it turns the order round. */
function Heading<Sort extends string>(props: HeadingProps<Sort>) {
  const { text, sort, first = "desc", query, path, onSort } = props;
  if (sort === null)
    return (
      <th role="columnheader" scope="col">
        {text}
      </th>
    );
  const sorted = query.sort === sort;
  const order: Order = sorted ? (query.order === "asc" ? "desc" : "asc") : first;
  const next = { ...query, sort, order };
  return (
    <th role="columnheader" scope="col" aria-sort={sorted ? ARIA_SORT[query.order] : undefined}>
      <a
        href={`${tableAddress(path, next)}#places`}
        onClick={(event) => {
          event.preventDefault();
          onSort(next);
        }}
      >
        {text}
        {sorted && <span aria-hidden="true">{query.order === "asc" ? "\u00a0▲" : "\u00a0▼"}</span>}
      </a>
    </th>
  );
}
