"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { useState } from "react";
import type { Taken } from "@/app/_components/lazy-box";
import { SuggestionBox, useTakenOver } from "@/app/_components/suggestion-box";
import { placesNamed } from "@/server/places/find-place";
import type { Place } from "@/server/places/place";
import { usePlaces } from "./use-places";

interface PlaceComboboxProps {
  id: string;
  name: string;
  takeOver: () => Taken;
  describedBy?: string;
  invalid?: boolean;
  /** what picking does besides putting the place's name into the field */
  onPick?: (place: Place) => void;
}

/** A box for the name of a state or area that suggests while one types; Enter takes the first. */
export default function PlaceCombobox({ takeOver, onPick, ...field }: PlaceComboboxProps) {
  const before = useTakenOver(takeOver);
  const [typed, setTyped] = useState(before.text);
  const { places, failed } = usePlaces();
  const found = placesNamed(places ?? [], typed);
  return (
    <SuggestionBox
      {...field}
      placeholder="State, city or area"
      before={before}
      text={typed}
      onText={setTyped}
      items={found}
      textOf={(place) => place.title}
      status={statusOf(typed, found.length, places !== null, failed)}
      takesFirst
    >
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
    </SuggestionBox>
  );
}

function statusOf(typed: string, found: number, loaded: boolean, failed: boolean): string {
  if (typed.trim() === "") return "";
  if (failed) return "The list of places does not answer just now. Press Enter to try its page.";
  if (!loaded) return "Looking for places…";
  if (found === 0) return "No state or area that pay is published for has this name.";
  return found === 1 ? "1 place" : `${found} places`;
}
