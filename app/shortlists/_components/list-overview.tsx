"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Link } from "@/app/_components/link";
import { api } from "@/app/_lib/api";
import { newId } from "@/app/_lib/new-id";
import { readError } from "@/app/_lib/save-pair";
import { useFocus } from "@/app/_lib/use-focus";
import { LIMITS } from "@/server/shortlists/limits";
import type { ListSummary } from "@/server/shortlists/lists";
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

interface ListItemProps {
  list: ListSummary;
  /** whether its deletion was just undone */
  isBack: boolean;
  remove: () => void;
  makeDefault: () => void;
}

function ListItem({ list, isBack, remove, makeDefault }: ListItemProps) {
  const deleteButton = useFocus<HTMLButtonElement>(isBack);
  const { id, name, description, isDefault, shared, pairs } = list;
  return (
    <li className="border-b border-rule py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="min-w-0 text-lg break-words md:text-lg">
          <Link href={`/shortlists/${id}`}>{name}</Link>
        </h2>
        <span className="needs-script flex gap-4 text-sm">
          {!isDefault && (
            <button type="button" className="button-link" onClick={makeDefault}>
              Save here from now on
            </button>
          )}
          <button
            ref={deleteButton}
            type="button"
            className="button-link"
            aria-label={`Delete ${name}`}
            onClick={remove}
          >
            Delete
          </button>
        </span>
      </div>
      <p className="text-sm text-soft">
        {pairs === 1 ? "1 comparison" : `${pairs} comparisons`}
        {isDefault && ", the save button fills this list"}
        {shared && ", shared by link"}
      </p>
      {description && <p className="mt-1 line-clamp-2 max-w-2xl break-words">{description}</p>}
    </li>
  );
}

function NewList({ create }: { create: (send: () => Promise<unknown>) => Promise<void> }) {
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get("name"));
    const id = newId();
    await create(async () => {
      await api.shortlist.create.mutate({ id, name });
      form.reset();
    });
  };
  return (
    <form onSubmit={submit} className="needs-script mt-8 max-w-xl">
      <label htmlFor="new-list">A new list</label>
      <div className="mt-1 flex gap-2">
        <input
          id="new-list"
          name="name"
          required
          maxLength={LIMITS.name}
          autoComplete="off"
          placeholder="For example: with Dana, spring"
          className="field"
        />
        <button type="submit" className="button">
          Make
        </button>
      </div>
    </form>
  );
}
