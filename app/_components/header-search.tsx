"use client";

import { usePathname } from "next/navigation";
import { LazyRoleBox } from "./lazy-role-box";

/**
 * The search of the header; without JavaScript the search page answers. The home page has none: its
 * own start leads to a role too, and there is to be one.
 */
export function HeaderSearch() {
  if (usePathname() === "/") return null;
  return (
    <search className="order-last w-full sm:order-none sm:w-64">
      <form action="/search">
        <label htmlFor="site-search" className="sr-only">
          Find a role by job title
        </label>
        <LazyRoleBox
          id="site-search"
          name="q"
          placeholder="Find a role"
          hrefOf={({ slug }) => `/careers/${slug}`}
        />
      </form>
    </search>
  );
}
