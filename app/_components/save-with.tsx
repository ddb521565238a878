"use client";

import { type ComponentType, type FormEvent, useState } from "react";
import type { RoleLink } from "@/server/roles/profile";
import { LazyRoleBox } from "./lazy-role-box";
import type { SaveTypedProps } from "./save-typed";
import { usePressed } from "./use-pressed";

/** Saves a role together with another one that is picked. Without JavaScript the form does it. */
export function SaveWith({ role }: { role: RoleLink }) {
  const [typed, setTyped] = useState("");
  const { pressed, press, undo, button } = usePressed();
  const [Typed, setTypedPart] = useState<ComponentType<SaveTypedProps> | null>(null);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTyped(String(new FormData(event.currentTarget).get("right")));
    press();
    import("./save-typed").then((module) => setTypedPart(() => module.SaveTyped)).catch(() => {});
  };
  return (
    <details className="screen-only mt-5 max-w-xl">
      <summary className="cursor-pointer font-semibold text-link">Save with another role</summary>
      <form method="post" action="/shortlists/save" onSubmit={save} className="mt-2">
        <input type="hidden" name="left" value={role.slug} />
        <label htmlFor="save-with" className="text-sm text-soft">
          The role to compare {role.title} with
        </label>
        <div className="mt-1 flex gap-2">
          <LazyRoleBox id="save-with" name="right" />
          <button ref={button} type="submit" className="button">
            Save
          </button>
        </div>
      </form>
      {Typed && pressed > 0 && <Typed key={pressed} role={role} typed={typed} onUndone={undo} />}
    </details>
  );
}
