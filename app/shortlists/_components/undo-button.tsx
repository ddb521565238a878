"use client";

import { useFocus } from "@/app/_lib/use-focus";

/** Brings back what was taken away with the press before. */
export function UndoButton({ undo }: { undo: () => void }) {
  const button = useFocus<HTMLButtonElement>(true);
  return (
    <button ref={button} type="button" className="button-link" onClick={undo}>
      Undo
    </button>
  );
}
