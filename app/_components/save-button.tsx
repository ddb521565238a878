"use client";

import { type ComponentType, type FormEvent, useState } from "react";
import { keepLocal, type PairLink } from "@/app/_lib/local-pairs";
import type { SaveResultProps } from "./save-result";
import { usePressed } from "./use-pressed";

/**
 * Saves a comparison in one press. The browser keeps it at once; only then is the code loaded that knows
 * of accounts. Without JavaScript the form saves it for whoever is signed in.
 */
export function SaveButton({ pair }: { pair: PairLink }) {
  const { pressed, press, undo, button } = usePressed();
  const [offline, setOffline] = useState(false);
  const [Result, setResult] = useState<ComponentType<SaveResultProps> | null>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    keepLocal(pair);
    press();
    setOffline(false);
    import("./save-result")
      .then((module) => setResult(() => module.SaveResult))
      .catch(() => setOffline(true));
  };
  return (
    <form
      method="post"
      action="/shortlists/save"
      onSubmit={save}
      className="screen-only mt-6 flex flex-wrap items-center gap-x-4 gap-y-2"
    >
      <input type="hidden" name="left" value={pair.left.slug} />
      <input type="hidden" name="right" value={pair.right.slug} />
      <button ref={button} type="submit" className="button">
        {pressed > 0 ? "Saved" : "Save this comparison"}
      </button>
      {Result && pressed > 0 && <Result key={pressed} pair={pair} onUndone={undo} />}
      {offline && (
        <output className="text-sm">No connection: it is kept in this browser only.</output>
      )}
    </form>
  );
}
