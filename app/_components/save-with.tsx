"use client";

import { type ComponentType, type FormEvent, useState } from "react";
import { useFocus } from "@/app/_lib/use-focus";
import type { RoleLink } from "@/server/roles/profile";
import { LazyRoleBox } from "./lazy-role-box";
import type { SaveTypedProps } from "./save-typed";

/** Saves a role together with another one that is picked. Without JavaScript the form does it. */
export function SaveWith({ role }: { role: RoleLink }) {
  const [typed, setTyped] = useState("");
  const [pressed, setPressed] = useState(0);
  const [Typed, setTypedPart] = useState<ComponentType<SaveTypedProps> | null>(null);
  const [isUndone, setUndone] = useState(false);
  const button = useFocus<HTMLButtonElement>(isUndone);
  const undone = () => {
    setPressed(0);
    setUndone(true);
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTyped(String(new FormData(event.currentTarget).get("right")));
    setPressed((times) => times + 1);
    setUndone(false);
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
      {Typed && pressed > 0 && <Typed key={pressed} role={role} typed={typed} onUndone={undone} />}
    </details>
  );
}
