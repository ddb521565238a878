import { LazyPlaceBox } from "@/app/_components/lazy-place-box";
import { addressOf, type ExploreQuery, withoutPlace } from "@/server/explore/query";
import type { PlaceAsked } from "@/server/explore/seen-from";
import { KeptPlaceLink } from "./kept-place-link";

/** Where pay is looked at: the field of a place and, once there is one, at which prices pay is filtered. */
export function PlaceChoice({ place, query }: { place: PlaceAsked; query: ExploreQuery }) {
  const { seen, typed } = place;
  return (
    <>
      <div className="min-w-0">
        <label htmlFor="filter-place" className="text-sm font-semibold">
          Pay in a state or area
        </label>
        <div className="mt-1 text-sm">
          <LazyPlaceBox
            id="filter-place"
            name="place"
            defaultValue={seen ? seen.place.title : typed}
          />
        </div>
        <KeptPlaceLink address={addressOf(withoutPlace(query))} chosen={seen?.place.code ?? null} />
      </div>
      {seen && (
        <div className="min-w-0">
          <label htmlFor="filter-prices" className="text-sm font-semibold">
            Filter pay
          </label>
          <select
            id="filter-prices"
            name="prices"
            defaultValue={seen.at}
            className="field mt-1 text-sm"
          >
            <option value="own">as it is paid there</option>
            <option value="average">at average prices</option>
          </select>
        </div>
      )}
    </>
  );
}
