"use client";

import { useState } from "react";
import { api } from "@/app/_lib/api";
import type { PairView } from "@/server/shortlists/view";
import type { ListWrites } from "./use-list";

interface OtherListProps {
  pair: PairView;
  others: { id: string; name: string }[];
  writes: ListWrites;
}

/** Moves or copies a pair to another list. */
export function OtherList({ pair, others, writes: { list, write } }: OtherListProps) {
  const [toListId, setToListId] = useState(others[0]?.id ?? "");
  const [said, setSaid] = useState("");
  const id = `to-${pair.id}`;
  const name = others.find((other) => other.id === toListId)?.name;
  const from = { listId: list.id, pairId: pair.id, toListId };

  const copy = async () => {
    const done = await write({
      send: () => api.shortlist.copyPair.mutate(from).then(() => undefined),
    });
    if (done) setSaid(`It is on “${name}” too.`);
  };
  const move = () =>
    write({
      send: (version) => api.shortlist.movePair.mutate({ ...from, version }),
      showSaved: (before) => ({
        ...before,
        pairs: before.pairs.filter((other) => other.id !== pair.id),
      }),
    });

  return (
    <details className="screen-only needs-script mt-2 text-sm">
      <summary className="cursor-pointer text-link">Move or copy to another list</summary>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <label htmlFor={id} className="sr-only">
          The other list
        </label>
        <select
          id={id}
          value={toListId}
          onChange={(event) => setToListId(event.currentTarget.value)}
          className="field w-auto max-w-full"
        >
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {other.name}
            </option>
          ))}
        </select>
        <button type="button" className="button-quiet" onClick={move}>
          Move
        </button>
        <button type="button" className="button-quiet" onClick={copy}>
          Copy
        </button>
        <output>{said}</output>
      </div>
    </details>
  );
}
