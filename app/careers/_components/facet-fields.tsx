"use client";

export type FacetOption = [value: string, label: string, found: number];

interface FacetProps {
  id: string;
  label: string;
  options: FacetOption[];
  chosen: string[];
}

/**
 * A facet of which one choice can be made. It would do as a server component; but then a page's data would
 * repeat each option with its elements.
 */
export function SelectFacet({ id, label, options, chosen }: FacetProps) {
  return (
    <div className="min-w-0">
      <label htmlFor={`filter-${id}`} className="text-sm font-semibold">
        {label}
      </label>
      <select
        id={`filter-${id}`}
        name={id}
        defaultValue={chosen[0] ?? ""}
        className="field mt-1 text-sm"
      >
        <option value="">Any</option>
        {options.map(([value, text, found]) => (
          <option key={value} value={value}>
            {`${text} (${found})`}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A facet of which several choices can be made. */
export function CheckFacet({ id, label, options, chosen }: FacetProps) {
  return (
    <fieldset className="sm:col-span-2 md:col-span-4">
      <legend className="text-sm font-semibold">{label}</legend>
      <div className="mt-1 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {options.map(([value, text, found]) => (
          <label key={value} className="flex items-center gap-2 py-1">
            <input
              type="checkbox"
              name={id}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="size-4 accent-ink"
            />
            <span>
              {text} <span className="text-soft">({found})</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
