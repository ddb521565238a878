import { allPlaces } from "@/server/places/areas";
import { placeMeant, placesNamed } from "@/server/places/find-place";
import { priceLevels } from "@/server/places/kept-pay";
import { inPlace, type LocalPrices } from "./local";
import { localWages } from "./local-wages";
import type { OccupationRow } from "./occupations";
import type { Params } from "./query";
import type { Prices } from "./values";

/** So many of several places with a name are named, and so much of what was typed is repeated. */
const NAMED = 5;
const QUOTED = 40;

/** Where the occupations are seen from: a place with the occupations that the survey has there. */
export interface SeenFrom extends LocalPrices {
  at: Prices;
  occupations: OccupationRow[];
}

/** The place that an address asks for; null where it asks for none, or for what is not one. */
export interface PlaceAsked {
  seen: SeenFrom | null;
  /** as the address has it: a code, or what somebody typed; "" for nothing */
  typed: string;
  notes: string[];
}

/** Reads `place`, the code or the name of a state or area, and `prices`, at which its pay is filtered. */
export async function seenFrom(params: Params, occupations: OccupationRow[]): Promise<PlaceAsked> {
  const typed = textOf(params.place);
  if (typed === "") return { seen: null, typed, notes: [] };
  const places = await allPlaces();
  const place = placeMeant(places, typed);
  if (!place) return { seen: null, typed, notes: [unclear(typed, placesNamed(places, typed))] };
  const [wages, levels] = await Promise.all([localWages(place.code), priceLevels()]);
  const there = { place, prices: levels.get(place.code) ?? null };
  const { at, notes } = pricesOf(params);
  if (new Set([params.place].flat()).size > 1)
    notes.push("Place: only the first of your choices is used.");
  const seen = { ...there, at, occupations: inPlace(occupations, wages, there) };
  return { seen, typed, notes };
}

const textOf = (value: Params[string]) => ([value].flat()[0] ?? "").trim().slice(0, 200);

function unclear(typed: string, named: { title: string }[]): string {
  const quoted = `Place: “${typed.slice(0, QUOTED)}”`;
  const rest = "Pay is that of the whole country.";
  if (named.length === 0) return `${quoted} is no state or area that pay is published for. ${rest}`;
  const titles = named.slice(0, NAMED).map(({ title }) => title);
  return `${quoted} may be ${titles.join("; ")}${named.length > NAMED ? "; or another" : ""}. ${rest}`;
}

function pricesOf(params: Params): { at: Prices; notes: string[] } {
  const text = textOf(params.prices);
  if (text === "average") return { at: text, notes: [] };
  const bad = text !== "" && text !== "own";
  return {
    at: "own",
    notes: bad ? [`Prices: “${text.slice(0, QUOTED)}” is not one of the choices.`] : [],
  };
}
