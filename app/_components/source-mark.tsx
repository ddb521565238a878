import { useId } from "react";

/** A small letter that says, pointed at, tabbed to or tapped, where a figure comes from. */
export function SourceMark({ letter, note }: { letter: string; note: string }) {
  const id = useId();
  return (
    <span className="relative whitespace-nowrap">
      <button
        type="button"
        aria-label={`Source ${letter}`}
        aria-describedby={id}
        className="mark -my-1 ml-0.5 min-w-6 cursor-help rounded-sm px-1.5 py-1 align-super text-[0.7rem] leading-none font-semibold text-soft hover:bg-shade hover:text-ink focus:bg-shade focus:text-ink"
      >
        {letter}
      </button>
      <span role="tooltip" id={id} className="note md:right-0">
        {note}
      </span>
    </span>
  );
}
