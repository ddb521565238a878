"use client";

import { useEffect, useState } from "react";
import { api } from "@/app/_lib/api";
import { keepLocal, type PairLink, pairOf } from "@/app/_lib/local-pairs";
import type { RoleLink } from "@/server/roles/profile";
import { SaveResult } from "./save-result";

export interface SaveTypedProps {
  role: RoleLink;
  /** what was typed for the other role: its title, or something near it */
  typed: string;
  onUndone: () => void;
}

/** Finds the role that was typed and saves the pair; where several come near, it asks which. */
export function SaveTyped({ role, typed, onUndone }: SaveTypedProps) {
  const [choices, setChoices] = useState<RoleLink[] | null>(null);
  const [pair, setPair] = useState<PairLink | null>(null);
  const [failed, setFailed] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a press looks up what it was made with, once
  useEffect(() => {
    api.role.search
      .query({ query: typed.slice(0, 200), limit: 6 })
      .then((hits) => {
        const others = hits.filter(({ slug }) => slug !== role.slug);
        const exact = others.find(({ title }) => title.toLowerCase() === typed.toLowerCase());
        if (exact) choose(exact);
        else setChoices(others);
      })
      .catch(() => setFailed(true));
  }, []);

  const choose = (other: RoleLink) => {
    const chosen = pairOf(role, other);
    keepLocal(chosen);
    setPair(chosen);
  };

  if (pair) return <SaveResult pair={pair} onUndone={onUndone} />;
  if (failed)
    return <output className="mt-2 block text-sm">The search does not answer just now.</output>;
  if (!choices) return null;
  return (
    <div className="mt-2 text-sm">
      <output>
        {choices.length > 0 ? `Which “${typed}”?` : `No other role is called “${typed}”.`}
      </output>
      <ul>
        {choices.map((choice) => (
          <li key={choice.slug}>
            <button type="button" className="button-link" onClick={() => choose(choice)}>
              {choice.title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
