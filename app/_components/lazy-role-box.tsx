"use client";

import { lazy, Suspense, startTransition, useRef, useState } from "react";
import type { SearchHit } from "@/server/search/search";

/** Only someone who begins to search pays for the suggestions' code. */
const RoleCombobox = lazy(() => import("./role-combobox"));

interface LazyRoleBoxProps {
  id: string;
  name: string;
  placeholder?: string;
  /** where choosing a hit leads; without it the hit's title is put into the field */
  hrefOf?: (hit: SearchHit) => string;
  defaultValue?: string;
}

/**
 * A plain search field that turns into the combobox once it is focused. The change is a transition:
 * the plain field stays until the code is there, and what was typed meanwhile is taken over.
 */
export function LazyRoleBox({
  id,
  name,
  placeholder = "Job title",
  hrefOf,
  defaultValue = "",
}: LazyRoleBoxProps) {
  const plain = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(false);
  const takeOver = () => ({
    text: plain.current?.value ?? defaultValue,
    focused: document.activeElement === plain.current,
  });
  return (
    <Suspense>
      {active ? (
        <RoleCombobox
          id={id}
          name={name}
          placeholder={placeholder}
          takeOver={takeOver}
          hrefOf={hrefOf}
        />
      ) : (
        <input
          ref={(input) => {
            // Kept when it is gone from the page: its last letters may be younger than the combobox.
            if (input) plain.current = input;
          }}
          id={id}
          name={name}
          type="search"
          autoComplete="off"
          placeholder={placeholder}
          defaultValue={defaultValue}
          onFocus={() => startTransition(() => setActive(true))}
          className="field"
        />
      )}
    </Suspense>
  );
}
