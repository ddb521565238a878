import { useId } from "react";

/** A small letter that says, pointed at, tabbed to or tapped, where a figure comes from. */
export function SourceMark({ letter, note }: { letter: string; note: string }) {
  const id = useId();
  return (
    <span className="relative whitespace-nowrap">
      <button type="button" aria-label={`Source ${letter}`} aria-describedby={id} className="mark">
        {letter}
      </button>
      <span role="tooltip" id={id} className="note md:right-0">
        {note}
      </span>
    </span>
  );
}
