"use client";

import { LazyRoleBox } from "./lazy-role-box";

/** Two boxes and a button: the way into a comparison. */
export function PairForm({ left = "", right = "" }: { left?: string; right?: string }) {
  return (
    <form action="/compare" className="grid gap-4 md:grid-cols-[1fr_1fr_auto] md:items-end">
      <div>
        <label htmlFor="pair-left">One line of work</label>
        <LazyRoleBox id="pair-left" name="left" defaultValue={left} />
      </div>
      <div>
        <label htmlFor="pair-right">The other</label>
        <LazyRoleBox id="pair-right" name="right" defaultValue={right} />
      </div>
      <button type="submit" className="button">
        Compare
      </button>
    </form>
  );
}
