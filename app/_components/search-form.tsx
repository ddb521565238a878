"use client";

import { LazyRoleBox } from "./lazy-role-box";

/** One box and a button: the way to a role. */
export function SearchForm({ query = "" }: { query?: string }) {
  return (
    <form action="/search" className="flex max-w-2xl items-end gap-3">
      <div className="grow">
        <label htmlFor="role-search">Job title</label>
        <LazyRoleBox
          id="role-search"
          name="q"
          defaultValue={query}
          hrefOf={({ slug }) => `/careers/${slug}`}
        />
      </div>
      <button type="submit" className="button">
        Find
      </button>
    </form>
  );
}
