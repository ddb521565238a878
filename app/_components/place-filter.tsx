"use client";

import { useEffect, useRef } from "react";
import type { Place, PlaceKind } from "@/server/places/place";
import { KIND_NAMES, type Order, type TableQuery } from "@/server/places/table";
import type { PlaceColumn } from "./place-column";

interface PlaceFilterProps<Row, Sort extends string> {
  rows: Row[];
  columns: PlaceColumn<Row, Sort>[];
  path: string;
  query: TableQuery<Sort>;
  onChange: (query: TableQuery<Sort>) => void;
}

/**
 * Which places are shown and, on a phone, in which order. Without a script it is a plain form, and
 * `path` answers it.
 */
export function PlaceFilter<Row extends Place, Sort extends string>(
  props: PlaceFilterProps<Row, Sort>,
) {
  const { rows, columns, path, query, onChange } = props;
  const form = useRef<HTMLFormElement>(null);
  const kinds = (Object.keys(KIND_NAMES) as PlaceKind[]).filter((kind) =>
    rows.some((row) => row.kind === kind),
  );

  function read() {
    if (form.current) onChange(queryIn<Sort>(new FormData(form.current)));
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed before the script came counts once
  useEffect(read, []);

  return (
    <form
      ref={form}
      action={`${path}#places`}
      onChange={read}
      onSubmit={(event) => event.preventDefault()}
      className="screen-only mt-4 grid gap-x-6 gap-y-3 sm:grid-cols-[2fr_1fr_auto] sm:items-end md:max-w-3xl"
    >
      <div className="min-w-0">
        <label htmlFor="place-name" className="text-sm font-semibold">
          Place or state
        </label>
        <input
          id="place-name"
          name="q"
          type="search"
          maxLength={80}
          autoComplete="off"
          defaultValue={query.text}
          className="field mt-1 h-10 text-sm"
        />
      </div>
      <div className="min-w-0">
        <label htmlFor="place-kind" className="text-sm font-semibold">
          Kind of place
        </label>
        <select
          id="place-kind"
          name="kind"
          defaultValue={query.kind}
          className="field mt-1 h-10 text-sm"
        >
          <option value="">All</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {KIND_NAMES[kind].several}
            </option>
          ))}
        </select>
      </div>
      <div className="min-w-0 md:hidden">
        <label htmlFor="place-order" className="text-sm font-semibold">
          Sort by
        </label>
        <select
          id="place-order"
          name="sort"
          value={`${query.sort}-${query.order}`}
          onChange={read}
          className="field mt-1 h-10 text-sm"
        >
          <option value="name-asc">Place, A to Z</option>
          <option value="name-desc">Place, Z to A</option>
          {columns.flatMap(({ sort, heading, ends }) =>
            sort === null
              ? []
              : [
                  <option key={`${sort}-desc`} value={`${sort}-desc`}>
                    {ends?.desc ?? `${heading}, highest first`}
                  </option>,
                  <option key={`${sort}-asc`} value={`${sort}-asc`}>
                    {ends?.asc ?? `${heading}, lowest first`}
                  </option>,
                ],
          )}
        </select>
      </div>
      <button type="submit" className="button-quiet without-script justify-self-start">
        Show
      </button>
    </form>
  );
}

function queryIn<Sort extends string>(form: FormData): TableQuery<Sort> {
  const [sort, order] = String(form.get("sort")).split("-") as [Sort, Order];
  const kind = String(form.get("kind")) as PlaceKind | "";
  return { sort, order, text: String(form.get("q")), kind };
}
