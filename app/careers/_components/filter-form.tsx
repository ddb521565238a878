import type { Explored } from "@/server/explore/explore";
import type { Facet } from "@/server/explore/facets";
import type { ExploreQuery, Order, SortKey } from "@/server/explore/query";

interface FilterFormProps {
  facets: Facet[];
  query: ExploreQuery;
  counts: Explored["counts"];
  /** how many choices are made */
  active: number;
}

/** What the table can be sorted by, in words. */
const ORDERS: [SortKey, Order, string][] = [
  ["title", "asc", "Title, A to Z"],
  ["title", "desc", "Title, Z to A"],
  ["pay", "desc", "Highest salary"],
  ["pay", "asc", "Lowest salary"],
  ["growth", "desc", "Fastest growth"],
  ["growth", "asc", "Fastest decline"],
  ["openings", "desc", "Most openings"],
  ["openings", "asc", "Fewest openings"],
  ["preparation", "asc", "Shortest preparation"],
  ["preparation", "desc", "Longest preparation"],
  ["education", "asc", "Least education"],
  ["education", "desc", "Most education"],
  ["field", "asc", "Field, A to Z"],
  ["field", "desc", "Field, Z to A"],
  ["interests", "asc", "Interests, A to Z"],
  ["interests", "desc", "Interests, Z to A"],
];

/**
 * A plain form, so that it works without a script. On a wide screen it lies open, on a phone it opens
 * at a press.
 */
export function FilterForm({ facets, query, counts, active }: FilterFormProps) {
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
            <SelectFacet key={facet.id} facet={facet} query={query} counts={counts[facet.id]} />
          ))}
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
            {ORDERS.map(([sort, order, label]) => (
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
            <CheckFacet key={facet.id} facet={facet} query={query} counts={counts[facet.id]} />
          ))}
      </form>
    </details>
  );
}

interface FacetProps {
  facet: Facet;
  query: ExploreQuery;
  counts: Record<string, number>;
}

function SelectFacet({ facet: { id, label, options }, query, counts }: FacetProps) {
  return (
    <div className="min-w-0">
      <label htmlFor={`filter-${id}`} className="text-sm font-semibold">
        {label}
      </label>
      <select
        id={`filter-${id}`}
        name={id}
        defaultValue={query.chosen[id][0] ?? ""}
        className="field mt-1 text-sm"
      >
        <option value="">Any</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label} ({counts[option.value]})
          </option>
        ))}
      </select>
    </div>
  );
}

function CheckFacet({ facet: { id, label, options }, query, counts }: FacetProps) {
  return (
    <fieldset className="sm:col-span-2 md:col-span-4">
      <legend className="text-sm font-semibold">{label}</legend>
      <div className="mt-1 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {options.map(({ value, label: text }) => (
          <label key={value} className="flex items-center gap-2 py-1">
            <input
              type="checkbox"
              name={id}
              value={value}
              defaultChecked={query.chosen[id].includes(value)}
              className="size-4 accent-ink"
            />
            <span>
              {text} <span className="text-soft">({counts[value]})</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
