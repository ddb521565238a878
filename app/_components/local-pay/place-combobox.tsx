"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { useLayoutEffect, useRef, useState } from "react";
import type { Taken } from "@/app/_components/lazy-box";
import { placesNamed } from "@/server/places/find-place";
import type { Place } from "@/server/places/place";
import { usePlaces } from "./use-places";

interface PlaceComboboxProps {
  id: string;
  name: string;
  takeOver: () => Taken;
  /** what picking does besides putting the place's name into the field */
  onPick?: (place: Place) => void;
}

/** A box for the name of a state or area that suggests while one types; Enter takes the first. */
export default function PlaceCombobox({ id, name, takeOver, onPick }: PlaceComboboxProps) {
  const input = useRef<HTMLInputElement>(null);
  const [before] = useState(() => ({ ...takeOver(), textNow: () => takeOver().text }));
  const [typed, setTyped] = useState(before.text);
  const { places, failed } = usePlaces();
  const found = placesNamed(places ?? [], typed);
  useLayoutEffect(() => {
    // Between the first rendering and now somebody may have typed on in the plain field.
    setTyped(before.textNow());
    if (before.focused) input.current?.focus();
  }, [before]);
  const status = statusOf(typed, found.length, places !== null, failed);
  return (
    <Autocomplete.Root
      items={found}
      value={typed}
      onValueChange={setTyped}
      itemToStringValue={(place) => place.title}
      filter={null}
      autoHighlight="always"
      defaultOpen={before.focused && before.text !== ""}
    >
      <Autocomplete.Input
        ref={input}
        id={id}
        name={name}
        placeholder="State, city or area"
        className="field"
      />
      <Autocomplete.Portal hidden={!status}>
        <Autocomplete.Positioner sideOffset={4} align="start" className="z-40">
          <Autocomplete.Popup className="max-h-80 w-(--anchor-width) min-w-64 overflow-y-auto rounded-sm border border-ink bg-paper py-1 text-ink shadow-lg">
            <Autocomplete.Status className="px-3 py-1 text-sm text-soft">
              {status}
            </Autocomplete.Status>
            <Autocomplete.List>
              {(place: Place) => (
                <Autocomplete.Item
                  key={place.code}
                  value={place}
                  onClick={() => onPick?.(place)}
                  className="block cursor-pointer px-3 py-2 data-highlighted:bg-shade data-highlighted:underline"
                >
                  {place.title}
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}

function statusOf(typed: string, found: number, loaded: boolean, failed: boolean): string {
  if (typed.trim() === "") return "";
  if (failed) return "The list of places does not answer just now. Press Enter to try its page.";
  if (!loaded) return "Looking for places…";
  if (found === 0) return "No state or area that pay is published for has this name.";
  return found === 1 ? "1 place" : `${found} places`;
}
