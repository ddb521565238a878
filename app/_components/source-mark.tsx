"use client";

import { useId } from "react";

/**
 * A small letter that says, pointed at, tabbed to or tapped, where a figure comes from. It would do as a
 * server component; but then a page's data would hold its elements and not only its two texts, dozens of
 * times.
 */
export function SourceMark({ letter, note }: { letter: string; note: string }) {
  const id = useId();
  return (
    <span className="source">
      <button type="button" aria-label={`Source ${letter}`} aria-describedby={id} className="mark">
        {letter}
      </button>
      <span role="tooltip" id={id} className="note">
        {note}
      </span>
    </span>
  );
}
