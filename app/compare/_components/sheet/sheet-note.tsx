import { LIMITS } from "@/server/shortlists/limits";

/** So much still fits on the sheet beside everything else, in type to write on. */
const LONG = 500;
/** Lines for a hand to write on, and letters of small type that fill one. */
const [LINES, LETTERS] = [5, 110];

/**
 * Room for the reader's own words: lines to write on by hand, and to type on before printing. Nothing is
 * sent or kept: the field has no name and stands in no form.
 * @param note what is kept of the pair on a list, "" of none
 */
export function SheetNote({ note }: { note: string }) {
  const isLong = note.length > LONG;
  return (
    <section className="mt-4 max-w-3xl">
      <label htmlFor="own-note" className="text-sm font-semibold">
        Note
      </label>
      <span className="screen-only ml-2 text-sm text-soft">
        {note
          ? "What you change here is printed and not kept; your list keeps its own."
          : "Type before you print, or write by hand after. It is kept nowhere."}
      </span>
      <textarea
        id="own-note"
        rows={Math.max(LINES, Math.ceil(note.length / LETTERS))}
        maxLength={note ? LIMITS.note : LONG}
        defaultValue={note}
        autoComplete="off"
        className={isLong ? "sheet-note sheet-note-long" : "sheet-note"}
      />
    </section>
  );
}
