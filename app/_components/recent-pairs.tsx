"use client";

import { useState, useSyncExternalStore } from "react";
import { forgetPairs, onStoredChange, parsePairs, readStored } from "@/app/_lib/recent-pairs";
import { PairList } from "./pair-list";

/**
 * The comparisons that a visitor looked at, which only their own browser knows. It closes a page: it
 * appears once the script runs, and there it moves nothing that is being read.
 */
export function RecentPairs() {
  const pairs = parsePairs(useSyncExternalStore(onStoredChange, readStored, () => null));
  const [cleared, setCleared] = useState(false);
  const clear = () => {
    forgetPairs();
    setCleared(true);
  };
  if (pairs.length === 0)
    return cleared ? (
      <p role="status" className="mt-14 text-soft">
        The list of comparisons that you looked at is empty again.
      </p>
    ) : null;
  return (
    <section aria-labelledby="recent" className="screen-only mt-14">
      <h2 id="recent">Comparisons you looked at</h2>
      <p className="mt-2 text-soft">
        Kept in this browser only.{" "}
        <button
          type="button"
          onClick={clear}
          className="cursor-pointer py-1 text-link underline underline-offset-3"
        >
          Clear the list
        </button>
      </p>
      <PairList pairs={pairs} />
    </section>
  );
}
