import { explorable } from "./explorable";
import { type Facet, facetsOf } from "./facets";
import type { OccupationRow } from "./occupations";
import { type ExploreQuery, type Params, readQuery } from "./query";
import { type PlaceAsked, seenFrom } from "./seen-from";

/** What an address asks of the table of occupations. */
export interface Asked {
  /** those that the table is made of: all, or those with an estimate in the place */
  occupations: OccupationRow[];
  facets: Facet[];
  query: ExploreQuery;
  place: PlaceAsked;
  /** what the reader has to know of a bad address */
  notes: string[];
}

/** Reads the address of the table, for the page and its files. */
export async function readAsked(params: Params): Promise<Asked> {
  const { occupations, ...loaded } = await explorable();
  const place = await seenFrom(params, occupations);
  const { seen } = place;
  const facets = facetsOf(loaded, seen && { place: seen.place, prices: seen.at });
  const { query, notes } = readQuery(
    params,
    facets,
    seen && { code: seen.place.code, at: seen.at },
  );
  return {
    occupations: seen?.occupations ?? occupations,
    facets,
    query,
    place,
    notes: [...place.notes, ...notes],
  };
}
