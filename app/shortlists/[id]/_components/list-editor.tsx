"use client";

import { DragDropProvider } from "@dnd-kit/react";
import { isSortable } from "@dnd-kit/react/sortable";
import { useState } from "react";
import { Link } from "@/app/_components/link";
import { api } from "@/app/_lib/api";
import type { ListView, PairView } from "@/server/shortlists/view";
import { ListHead } from "./list-head";
import { PairItem } from "./pair-item";
import { ProblemNote } from "./problem-note";
import { RemovedItem } from "./removed-item";
import { SharePanel } from "./share-panel";
import { useList } from "./use-list";

interface ListEditorProps {
  list: ListView;
  /** the person's other lists */
  others: { id: string; name: string }[];
}

/** A list to work on: its name, its order, its notes, who may read it. */
export function ListEditor({ list: initial, others }: ListEditorProps) {
  const writes = useList(initial);
  const { list, write } = writes;
  const listId = list.id;
  const [removed, setRemoved] = useState<string[]>([]);
  const [back, setBack] = useState<string | null>(null);
  const [announced, setAnnounced] = useState("");

  const reorder = (pairs: PairView[]) =>
    write({
      show: (before) => ({ ...before, pairs }),
      send: (version) =>
        api.shortlist.reorder.mutate({ listId, version, pairIds: pairs.map(({ id }) => id) }),
    });
  const shift = (from: number, to: number) => {
    const pairs = [...list.pairs];
    const [pair] = pairs.splice(from, 1);
    if (!pair) return;
    pairs.splice(to, 0, pair);
    setAnnounced(
      `${pair.left.title} or ${pair.right.title}: now ${to + 1} of ${list.pairs.length}.`,
    );
    reorder(pairs);
  };
  const remove = async (pairId: string) => {
    setRemoved((before) => [...before, pairId]);
    const done = await write({
      send: (version) => api.shortlist.removePair.mutate({ listId, pairId, version }),
    });
    if (!done) bringBack(pairId);
  };
  const bringBack = (pairId: string) => {
    setRemoved((before) => before.filter((id) => id !== pairId));
    setBack(pairId);
  };
  const restore = async (pairId: string) => {
    const done = await write({
      send: () => api.shortlist.restorePair.mutate({ listId, pairId }).then(() => undefined),
    });
    if (done) bringBack(pairId);
  };

  return (
    <>
      <ListHead writes={writes} />
      <p className="screen-only mt-4 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        <Link href="/shortlists">All lists</Link>
        <Link href={`/shortlists/${listId}/print`}>Print page</Link>
        <a href={`/shortlists/${listId}/csv`} download>
          Download as CSV
        </a>
      </p>
      <SharePanel listId={listId} initialToken={initial.shareToken} />
      <ProblemNote writes={writes} />
      <output className="sr-only">{announced}</output>
      {list.pairs.length === 0 && (
        <p className="mt-8 max-w-2xl">
          Nothing is on this list yet. Open a <Link href="/compare">comparison</Link> and press
          “Save this comparison”.
        </p>
      )}
      <DragDropProvider
        onDragEnd={({ canceled, operation: { source } }) => {
          // Where it was let go of does not matter: the order on the screen is what was chosen.
          if (!canceled && isSortable(source) && source.index !== source.initialIndex)
            shift(source.initialIndex, source.index);
        }}
      >
        <ol className="mt-6">
          {list.pairs.map((pair, at) =>
            removed.includes(pair.id) ? (
              <RemovedItem key={pair.id} pair={pair} restore={() => restore(pair.id)} />
            ) : (
              <PairItem
                key={pair.id}
                pair={pair}
                at={at}
                isBack={pair.id === back}
                others={others}
                writes={writes}
                shift={shift}
                remove={() => remove(pair.id)}
              />
            ),
          )}
        </ol>
      </DragDropProvider>
    </>
  );
}
