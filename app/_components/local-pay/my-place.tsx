"use client";

import { lazy, Suspense, useState, useSyncExternalStore } from "react";
import {
  forgetPlace,
  type KeptPlace,
  keepPlace,
  onPlaceChange,
  parsePlace,
  readPlace,
} from "@/app/_lib/kept-place";
import type { LocalRole, LocalSource } from "./local-figures";
import { PlaceForm } from "./place-form";

/** Only readers with a place pay for the code of its figures. */
const LocalPanel = lazy(() => import("./local-panel"));

interface MyPlaceProps {
  roles: LocalRole[];
  /** the page that answers where no script does */
  action: string;
  sources: LocalSource[];
}

/** Asks for the reader's place, once for all pages, and shows what these roles pay there. */
export function MyPlace({ roles, action, sources }: MyPlaceProps) {
  const place = parsePlace(useSyncExternalStore(onPlaceChange, readPlace, () => null));
  const [changing, setChanging] = useState(false);
  // What a press made appear takes the focus of what it made go.
  const [pressed, setPressed] = useState(false);
  const press = (act: () => void, change: boolean) => () => {
    act();
    setChanging(change);
    setPressed(true);
  };
  const pick = (picked: KeptPlace) => press(() => keepPlace(picked), false)();
  const nothing = () => {};
  if (!place || changing)
    return (
      <PlaceForm
        action={action}
        focused={pressed}
        onPick={pick}
        onCancel={place ? press(nothing, false) : undefined}
      />
    );
  return (
    <>
      <p className="mt-2 flex flex-wrap items-baseline gap-x-4">
        <span className="font-semibold">{place.title}</span>
        <button
          type="button"
          // biome-ignore lint/a11y/noAutofocus: only where a press has just made it appear
          autoFocus={pressed}
          onClick={press(nothing, true)}
          className="button-link py-1 text-sm"
        >
          Change
        </button>
        <button
          type="button"
          onClick={press(forgetPlace, false)}
          className="button-link py-1 text-sm"
        >
          Forget
        </button>
      </p>
      <Suspense fallback={<p>Asking for the figures of {place.title}…</p>}>
        <LocalPanel roles={roles} place={place} sources={sources} />
      </Suspense>
    </>
  );
}
