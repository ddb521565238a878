"use client";

import { useEffect, useState } from "react";
import { api } from "@/app/_lib/api";
import { placeMeant } from "@/server/places/find-place";
import type { Place } from "@/server/places/place";

/** Asked for once a page, by whoever is first to pick. */
let asked: Promise<Place[]> | undefined;

function places(): Promise<Place[]> {
  asked ??= api.place.all.query().catch((error) => {
    // What failed is tried again.
    asked = undefined;
    throw error;
  });
  return asked;
}

/** The place that a code or a name means, or null. Rejects where the list does not answer. */
export const meantPlace = async (typed: string): Promise<Place | null> =>
  placeMeant(await places(), typed);

/** Every place that pay is published for; null until they are there. */
export function usePlaces(): { places: Place[] | null; failed: boolean } {
  const [answer, setAnswer] = useState<Place[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    places().then(setAnswer, () => setFailed(true));
  }, []);
  return { places: answer, failed };
}
