"use client";

import { UndoButton } from "@/app/shortlists/_components/undo-button";
import type { PairView } from "@/server/shortlists/view";

/** Stands where a pair was removed, until the page is left. */
export const RemovedItem = ({ pair, restore }: { pair: PairView; restore: () => void }) => (
  <li className="screen-only border-t border-rule py-4">
    <output>
      {pair.left.title} or {pair.right.title} removed.
    </output>{" "}
    <UndoButton undo={restore} />
  </li>
);
