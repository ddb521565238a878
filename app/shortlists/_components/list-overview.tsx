"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Link } from "@/app/_components/link";
import { api } from "@/app/_lib/api";
import { readError } from "@/app/_lib/save-pair";
import type { ListSummary } from "@/server/shortlists/lists";
import { ListItem } from "./list-item";
import { NewList } from "./new-list";
import { UndoButton } from "./undo-button";

/** All lists of a person: make one, choose the save button's, delete one and bring it back. */
export function ListOverview({ lists }: { lists: ListSummary[] }) {
  const router = useRouter();
  const [deleted, setDeleted] = useState<ListSummary | null>(null);
  const [back, setBack] = useState("");
  const [problem, setProblem] = useState("");
  // The page that knows of the deletion is still on its way.
  const standing = lists.filter(({ id }) => id !== deleted?.id);

  const change = async (send: () => Promise<unknown>, after: () => void = () => {}) => {
    try {
      await send();
      setProblem("");
      after();
    } catch (error) {
      setProblem(readError(error).message);
    }
    router.refresh();
  };
  const remove = (list: ListSummary) =>
    change(
      () => api.shortlist.delete.mutate({ listId: list.id, version: list.version }),
      () => setDeleted(list),
    );
  const restore = ({ id }: ListSummary) =>
    change(
      () => api.shortlist.restore.mutate({ listId: id }),
      () => {
        setDeleted(null);
        setBack(id);
      },
    );

  return (
    <>
      {problem && (
        <p role="alert" className="mt-4 border-l-3 border-second pl-3">
          {problem}
        </p>
      )}
      <output className="mt-4 block">
        {deleted && (
          <>
            “{deleted.name}” deleted. <UndoButton key={deleted.id} undo={() => restore(deleted)} />
          </>
        )}
      </output>
      {standing.length === 0 && (
        <p className="mt-2 max-w-2xl">
          You have no list yet. Open a <Link href="/compare">comparison</Link> and press “Save this
          comparison”: the first list makes itself.
        </p>
      )}
      <ul className="mt-2">
        {standing.map((list) => (
          <ListItem
            key={list.id}
            list={list}
            isBack={list.id === back}
            remove={() => remove(list)}
            makeDefault={() => change(() => api.shortlist.setDefault.mutate({ listId: list.id }))}
          />
        ))}
      </ul>
      <NewList create={change} />
      <noscript>
        <p className="mt-4">Without JavaScript lists can be read and printed, not changed.</p>
      </noscript>
    </>
  );
}
