"use client";

import type { FormEvent } from "react";
import { api } from "@/app/_lib/api";
import { newId } from "@/app/_lib/new-id";
import { LIMITS } from "@/server/shortlists/limits";

/** Makes a list of the name that is typed. */
export function NewList({ create }: { create: (send: () => Promise<unknown>) => Promise<void> }) {
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
