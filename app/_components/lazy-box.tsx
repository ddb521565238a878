"use client";

import { type ReactNode, Suspense, startTransition, useRef, useState } from "react";

/** What a plain field holds by now, and whether it has the focus. */
export interface Taken {
  text: string;
  focused: boolean;
}

interface LazyBoxProps {
  id: string;
  name: string;
  placeholder: string;
  defaultValue?: string;
  /** what stands below the field: hints, and errors where `invalid` says that there is one */
  describedBy?: string;
  invalid?: boolean;
  /** whether the field takes the focus at once */
  focused?: boolean;
  /** the combobox that takes the field's place, made of code that is loaded only then */
  children: (takeOver: () => Taken) => ReactNode;
}

/**
 * A plain search field that turns into a combobox once it is focused. The change is a transition:
 * the plain field stays until the code is there, and what was typed meanwhile is taken over.
 */
export function LazyBox({
  id,
  name,
  placeholder,
  defaultValue = "",
  describedBy,
  invalid,
  focused = false,
  children,
}: LazyBoxProps) {
  const plain = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(false);
  const activate = () => startTransition(() => setActive(true));
  const takeOver = () => ({
    text: plain.current?.value ?? defaultValue,
    focused: document.activeElement === plain.current,
  });
  return (
    <Suspense>
      {active ? (
        children(takeOver)
      ) : (
        <input
          ref={(input) => {
            // Kept when it is gone from the page: its last letters may be younger than the combobox.
            if (input) plain.current = input;
            // Somebody may have begun to type before the page's scripts were there.
            if (input && input === document.activeElement) activate();
          }}
          id={id}
          name={name}
          type="search"
          autoComplete="off"
          placeholder={placeholder}
          defaultValue={defaultValue}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          // biome-ignore lint/a11y/noAutofocus: only where a press has just made the field appear
          autoFocus={focused}
          onFocus={activate}
          className="field"
        />
      )}
    </Suspense>
  );
}
