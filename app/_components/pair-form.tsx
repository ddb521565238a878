"use client";

import { LazyRoleBox } from "./lazy-role-box";

/** Two boxes and a button: the way into a comparison, or to a role where one box is filled in. */
export function PairForm({ left = "", right = "" }: { left?: string; right?: string }) {
  return (
    <form
      action="/compare"
      className="grid grid-cols-[1fr_auto] items-end gap-x-3 gap-y-4 md:grid-cols-[1fr_1fr_auto] md:gap-x-4"
    >
      <div className="col-span-2 md:col-span-1">
        <label htmlFor="pair-left">One line of work</label>
        <LazyRoleBox id="pair-left" name="left" placeholder="First job title" defaultValue={left} />
      </div>
      <div>
        <label htmlFor="pair-right">
          The other <span className="text-soft">(can wait)</span>
        </label>
        <LazyRoleBox
          id="pair-right"
          name="right"
          placeholder="Second job title"
          defaultValue={right}
        />
      </div>
      <button type="submit" className="button">
        Compare
      </button>
    </form>
  );
}
