"use client";

import { useId } from "react";
import type { Mark } from "@/server/sources/notes";

/**
 * A small letter that says, pointed at, tabbed to or tapped, where a figure comes from. It would do as a
 * server component; but then a page's data would hold its elements and not only its two texts.
 */
export function SourceMark({ letter, note }: { letter: string; note: string }) {
  const id = useId();
  return (
    <>
      <NoteButton letter={letter} noteId={id} />
      <span id={id} role="tooltip" popover="auto">
        {note}
      </span>
    </>
  );
}

/** The mark of a figure; the id of a note that the page lists (`SourcesList`) begins with the letter. */
export function MarkOfFigure({ mark }: { mark: Mark }) {
  if (typeof mark !== "string") return <SourceMark letter={mark[0]} note={mark[1]} />;
  return <NoteButton letter={mark.replace(/\d+$/, "")} noteId={mark} />;
}

/**
 * A press shows the note without a script too; with one, pointing and focus do (`NoteOpener`). Its looks and
 * the word "Source" in its name come from globals.css: a page has dozens of them. For the same reason it has no
 * type; so it must not stand in a form, which it would send.
 */
const NoteButton = ({ letter, noteId }: { letter: string; noteId: string }) => (
  // biome-ignore lint/a11y/useButtonType: see above
  <button popoverTarget={noteId} aria-describedby={noteId}>
    {letter}
  </button>
);
