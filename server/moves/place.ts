import { allPlaces, stateOf } from "@/server/places/areas";
import { placeMeant, placesNamed } from "@/server/places/find-place";
import type { Place } from "@/server/places/place";
import { NATION, type PayPlace } from "./pay";

/** So many of several places with a name are named. */
const NAMED = 5;

/** Where pay is looked up: the places to try in turn, and what is wrong with what was typed. */
export interface MovePlaces {
  text: string;
  error: string | null;
  /** the place meant, then its state; the whole country where none is */
  tried: [PayPlace, ...PayPlace[]];
}

/** A place, and its state where it lies in one. */
export async function placesToTry(place: Place): Promise<MovePlaces["tried"]> {
  const state = await stateOf(place);
  return [place, ...(state ? [state] : [])];
}

/** @param typed a place's code or name, or a part of one; "" for the whole country */
export async function findMovePlaces(typed: string): Promise<MovePlaces> {
  if (typed === "") return { text: "", error: null, tried: [NATION] };
  const places = await allPlaces();
  const place = placeMeant(places, typed);
  if (place) return { text: place.title, error: null, tried: await placesToTry(place) };
  const titles = placesNamed(places, typed).map(({ title }) => title);
  const problem =
    titles.length === 0
      ? `No state or area that pay is published for is called “${typed}”.`
      : `“${typed}” may be ${titles.slice(0, NAMED).join("; ")}${titles.length > NAMED ? "; or another" : ""}.`;
  return { text: typed, error: `${problem} The sums take the whole country.`, tried: [NATION] };
}
