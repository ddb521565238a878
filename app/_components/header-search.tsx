"use client";

import { LazyRoleBox } from "./lazy-role-box";

/** The search of every page's header; without JavaScript the search page answers. */
export function HeaderSearch() {
  return (
    <search className="w-full sm:w-56">
      <form action="/search">
        <label htmlFor="site-search" className="sr-only">
          Find a role by job title
        </label>
        <LazyRoleBox id="site-search" name="q" hrefOf={({ slug }) => `/careers/${slug}`} />
      </form>
    </search>
  );
}
