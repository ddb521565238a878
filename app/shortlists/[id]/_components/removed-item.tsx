"use client";

import { useEffect, useRef } from "react";
import type { PairView } from "@/server/shortlists/view";

/** Stands where a pair was removed, until the page is left. */
export function RemovedItem({ pair, restore }: { pair: PairView; restore: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: without this the keyboard would start anew at the page's top.
  useEffect(() => undo.current?.focus(), []);
  return (
    <li className="screen-only border-t border-rule py-4">
      <output>
        {pair.left.title} or {pair.right.title} removed.
      </output>{" "}
      <button ref={undo} type="button" className="button-link" onClick={restore}>
        Undo
      </button>
    </li>
  );
}
