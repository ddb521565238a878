"use client";

import { type FormEvent, useState } from "react";
import { api } from "@/app/_lib/api";
import { LIMITS } from "@/server/shortlists/limits";
import type { ListWrites } from "./use-list";

/** Name and description of a list, and the form that changes them. */
export function ListHead({ writes: { list, write } }: { writes: ListWrites }) {
  const [editing, setEditing] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = String(form.get("name")).trim();
    const description = String(form.get("description")).trim();
    const saved = await write({
      send: (version) =>
        api.shortlist.rename.mutate({ listId: list.id, version, name, description }),
      showSaved: (before) => ({ ...before, name, description }),
    });
    if (saved) setEditing(false);
  };
  if (!editing)
    return (
      <>
        <h1 className="break-words">{list.name}</h1>
        {list.description && (
          <p className="mt-3 max-w-3xl break-words whitespace-pre-line">{list.description}</p>
        )}
        <button
          type="button"
          className="button-link screen-only needs-script mt-2 text-sm"
          onClick={() => setEditing(true)}
        >
          {list.description ? "Rename or describe" : "Rename or add a description"}
        </button>
      </>
    );
  return (
    <form onSubmit={submit} className="max-w-2xl">
      <h1 className="sr-only">{list.name}</h1>
      <label htmlFor="list-name">Name</label>
      <input
        id="list-name"
        name="name"
        required
        // biome-ignore lint/a11y/noAutofocus: somebody asked for this form with the press before
        autoFocus
        maxLength={LIMITS.name}
        defaultValue={list.name}
        autoComplete="off"
        className="field mt-1"
      />
      <label htmlFor="list-description" className="mt-3 block">
        Description
      </label>
      <textarea
        id="list-description"
        name="description"
        rows={3}
        maxLength={LIMITS.description}
        defaultValue={list.description}
        className="field mt-1"
      />
      <p className="mt-3 flex gap-3">
        <button type="submit" className="button">
          Save
        </button>
        <button type="button" className="button-quiet" onClick={() => setEditing(false)}>
          Cancel
        </button>
      </p>
    </form>
  );
}
