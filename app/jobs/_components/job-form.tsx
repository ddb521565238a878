import type { ReactNode } from "react";
import { LazyPlaceBox } from "@/app/_components/lazy-place-box";
import { LazyRoleBox } from "@/app/_components/lazy-role-box";
import { JOB_SORTS, type JobQuery, type JobSort, WITHIN_DAYS } from "@/server/jobs/query";
import type { QueryNames } from "@/server/jobs/query-name";

const SORT_NAMES: Record<JobSort, string> = {
  best: "Best match",
  newest: "Newest",
  pay: "Highest pay",
};

/** What one looks for. A plain form: without a script its page reads the names that were typed. */
export function JobForm({ query, names }: { query: JobQuery; names: QueryNames }) {
  const { words, roles, place, remote, payAtLeast, within, employer, sort } = query;
  const [role] = roles;
  // The box holds one name: where there are more, what is typed into it comes on top.
  const only = role && roles.length === 1 ? names.roles.get(role) : undefined;
  const kept = only === undefined ? roles : [];
  return (
    <form action="/jobs" className="mt-6 border-y border-rule py-4">
      {kept.map((slug) => (
        <input key={slug} type="hidden" name="role" value={slug} />
      ))}
      {employer !== null && <input type="hidden" name="employer" value={employer} />}
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-3">
        <Field id="job-words" label="Words">
          <input
            id="job-words"
            name="q"
            type="search"
            maxLength={200}
            defaultValue={words}
            placeholder="night shift, “pediatric”"
            className="field mt-1"
          />
        </Field>
        <Field id="job-role" label={kept.length > 0 ? "Another role" : "Role"}>
          <span className="mt-1 block">
            <LazyRoleBox id="job-role" name="work" defaultValue={only} />
          </span>
        </Field>
        <Field id="job-place" label="Place">
          <span className="mt-1 block">
            <LazyPlaceBox id="job-place" name="near" defaultValue={names.place ?? place ?? ""} />
          </span>
        </Field>
      </div>
      <div className="mt-4 grid grid-cols-2 items-end gap-x-6 gap-y-4 md:grid-cols-[1fr_1fr_1fr_auto_auto]">
        <Field id="job-pay" label="Least pay, $ a year">
          <input
            id="job-pay"
            name="pay"
            type="number"
            min={1}
            max={10_000_000}
            defaultValue={payAtLeast ?? ""}
            placeholder="50000"
            className="field mt-1"
          />
        </Field>
        <Field id="job-days" label="Posted">
          <select
            id="job-days"
            name="days"
            defaultValue={within ?? ""}
            className="field mt-1 h-10.5"
          >
            <option value="">At any time</option>
            {daysOf(within).map((days) => (
              <option key={days} value={days}>
                {days === 1 ? "Since yesterday" : `Within ${days} days`}
              </option>
            ))}
          </select>
        </Field>
        <Field id="job-sort" label="Sort by">
          <select id="job-sort" name="sort" defaultValue={sort} className="field mt-1 h-10.5">
            {JOB_SORTS.map((one) => (
              <option key={one} value={one}>
                {SORT_NAMES[one]}
              </option>
            ))}
          </select>
        </Field>
        <label className="flex h-10.5 items-center gap-2 text-sm font-semibold">
          <input
            type="checkbox"
            name="remote"
            value="yes"
            defaultChecked={remote}
            className="size-4 accent-ink"
          />
          Remote
        </label>
        <div className="col-span-2 flex items-center gap-4 md:col-span-1">
          <button type="submit" className="button">
            Find jobs
          </button>
          <a href="/jobs" className="py-2 text-sm">
            Start over
          </a>
        </div>
      </div>
    </form>
  );
}

/** The usual numbers of days, and the address's own where it is another. */
const daysOf = (within: number | null): number[] =>
  [...new Set([...WITHIN_DAYS, ...(within === null ? [] : [within])])].sort((a, b) => a - b);

function Field({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {children}
    </div>
  );
}
