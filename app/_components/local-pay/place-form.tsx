"use client";

import { type FormEvent, lazy } from "react";
import { LazyBox } from "@/app/_components/lazy-box";
import type { KeptPlace } from "@/app/_lib/kept-place";

/** Only someone who picks a place pays for the suggestions' code. */
const PlaceCombobox = lazy(() => import("./place-combobox"));

interface PlaceFormProps {
  /** the page that answers where no script does */
  action: string;
  focused: boolean;
  onPick: (place: KeptPlace) => void;
  /** leaves the place as it was; undefined where there is none yet */
  onCancel?: () => void;
}

/** Asks for the reader's state or area. */
export function PlaceForm({ action, focused, onPick, onCancel }: PlaceFormProps) {
  // What is no place for certain is for the page to answer, as it does without a script.
  const show = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = String(new FormData(form).get("area"));
    const place = await import("./use-places")
      .then(({ meantPlace }) => meantPlace(typed))
      .catch(() => null);
    if (place) onPick(place);
    else form.submit();
  };
  return (
    <form action={action} onSubmit={show} className="mt-2 max-w-xl">
      <label htmlFor="place" className="text-sm text-soft">
        Your state or area, kept in this browser only
      </label>
      <div className="mt-1 flex gap-2">
        <div className="min-w-0 grow">
          <LazyBox id="place" name="area" placeholder="State, city or area" focused={focused}>
            {(takeOver) => (
              <PlaceCombobox id="place" name="area" takeOver={takeOver} onPick={onPick} />
            )}
          </LazyBox>
        </div>
        <button type="submit" className="button">
          Show
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel} className="button-quiet">
            Cancel
          </button>
        )}
      </div>
    </form>
  );
}
