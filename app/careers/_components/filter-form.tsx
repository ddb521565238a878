import type { Explored } from "@/server/explore/explore";
import type { Facet } from "@/server/explore/facets";
import type { ExploreQuery } from "@/server/explore/query";
import type { PlaceAsked } from "@/server/explore/seen-from";
import { CheckFacet, type FacetOption, SelectFacet } from "./facet-fields";
import { ordersOf } from "./orders";
import { PlaceChoice } from "./place-choice";

interface FilterFormProps {
  facets: Facet[];
  query: ExploreQuery;
  counts: Explored["counts"];
  place: PlaceAsked;
  /** how many choices are made */
  active: number;
}

/**
 * A plain form, so that it works without a script. On a wide screen it lies open, on a phone it opens
 * at a press.
 */
export function FilterForm({ facets, query, counts, place, active }: FilterFormProps) {
  const fieldOf = ({ id, label, options }: Facet) => ({
    id,
    label,
    options: options.map(({ value, label }): FacetOption => [value, label, counts[id][value] ?? 0]),
    chosen: query.chosen[id],
  });
  return (
    <details className="filters mt-6 border-y border-rule py-3">
      <summary className="cursor-pointer font-semibold md:hidden">
        Filter and sort{active > 0 && ` (${active} chosen)`}
      </summary>
      <form
        action="/careers"
        className="mt-3 grid gap-x-6 gap-y-4 sm:grid-cols-2 md:mt-0 md:grid-cols-4"
      >
        {facets
          .filter(({ several }) => !several)
          .map((facet) => (
            <SelectFacet key={facet.id} {...fieldOf(facet)} />
          ))}
        <PlaceChoice place={place} query={query} />
        <div>
          <label htmlFor="sort" className="text-sm font-semibold">
            Sort by
          </label>
          <select
            id="sort"
            name="sort"
            defaultValue={`${query.sort}-${query.order}`}
            className="field mt-1 text-sm"
          >
            {ordersOf(query.place !== null).map(([sort, order, label]) => (
              <option key={label} value={`${sort}-${order}`}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div className="flex items-end gap-4">
          <button type="submit" className="button">
            Show
          </button>
          <a href="/careers" className="py-2 text-sm">
            Start over
          </a>
        </div>
        {facets
          .filter(({ several }) => several)
          .map((facet) => (
            <CheckFacet key={facet.id} {...fieldOf(facet)} />
          ))}
      </form>
    </details>
  );
}
