"use client";

import { useState } from "react";
import { api } from "@/app/_lib/api";
import { LIMITS } from "@/server/shortlists/limits";
import type { PairView } from "@/server/shortlists/view";
import type { ListWrites } from "./use-list";

/** What is being typed, and the note that it was begun from. */
interface Draft {
  text: string;
  from: string;
}

/** The note of a pair. It is saved when one leaves the field; until then, and where that fails, it stays. */
export function NoteField({
  pair,
  writes: { list, write },
}: {
  pair: PairView;
  writes: ListWrites;
}) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [said, setSaid] = useState("");
  const id = `note-${pair.id}`;

  const type = (text: string) => {
    setDraft((before) => ({ text, from: before?.from ?? pair.note }));
    setSaid("");
  };
  const save = async () => {
    if (!draft) return;
    const note = draft.text.trim();
    setSaid("Saving…");
    const saved = await write({
      send: (version) =>
        api.shortlist.setNote.mutate({ listId: list.id, pairId: pair.id, version, note }),
      showSaved: (before) => withNote(before, pair.id, note),
    });
    setSaid(saved ? "Saved." : "Not saved.");
    if (!saved) return;
    // What was typed while it was being saved is the next draft.
    setDraft((now) => (now && now.text !== draft.text ? { text: now.text, from: note } : null));
  };

  const changedMeanwhile = draft !== null && draft.from !== pair.note;
  return (
    <div className="mt-3 max-w-3xl">
      <label htmlFor={id} className="screen-only text-sm text-soft">
        Note
      </label>
      <textarea
        id={id}
        value={draft?.text ?? pair.note}
        rows={2}
        maxLength={LIMITS.note}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={save}
        className="field screen-only field-sizing-content"
      />
      <p className="screen-only flex items-baseline gap-3 text-sm text-soft">
        {draft && (
          <button type="button" className="button-link needs-script" onClick={save}>
            Save note
          </button>
        )}
        <output>{said}</output>
      </p>
      {changedMeanwhile && (
        <p className="screen-only mt-1 border-l-3 border-soft pl-3 text-sm break-words whitespace-pre-line">
          Meanwhile the saved note became: {pair.note || "(none)"}
        </p>
      )}
      {pair.note && <p className="hidden whitespace-pre-line print:block">Note: {pair.note}</p>}
    </div>
  );
}

const withNote = (list: ListWrites["list"], pairId: string, note: string) => ({
  ...list,
  pairs: list.pairs.map((pair) => (pair.id === pairId ? { ...pair, note } : pair)),
});
