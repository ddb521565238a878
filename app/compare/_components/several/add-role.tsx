"use client";

import { LazyRoleBox } from "@/app/_components/lazy-role-box";
import { severalAddress } from "@/server/compare/several";

/** A search box that sets one more role beside these; without JavaScript the compare page answers. */
export function AddRole({ slugs, typed }: { slugs: string[]; typed: string }) {
  return (
    <form action="/compare" className="screen-only mt-6 max-w-lg">
      <label htmlFor="add">Add another</label>
      <input type="hidden" name="roles" value={slugs.join(",")} />
      <div className="mt-1 flex gap-2">
        <LazyRoleBox
          id="add"
          name="add"
          placeholder="Another job title"
          defaultValue={typed}
          hrefOf={({ slug }) => severalAddress([...slugs, slug])}
        />
        <button type="submit" className="button">
          Add
        </button>
      </div>
    </form>
  );
}
