import type { PayRow } from "@/server/places/pay-rows";
import type { PlacesPay } from "@/server/places/place";

/** What the columns of the table mean, and why something is missing. */
export function PayNotes({ pay, rows }: { pay: PlacesPay; rows: PayRow[] }) {
  const hasRange = rows.some(({ p10, p90 }) => p10 !== null && p90 !== null);
  return (
    <ul className="mt-4 max-w-3xl list-disc space-y-1 pl-5 text-sm text-soft">
      <li>
        At average prices: the median divided by the price level of the place, so that it buys what
        it would at the prices of the whole country.
        {rows.some(({ ofState }) => ofState) &&
          " * Nonmetropolitan areas have no price level of their own in our source: that of their state is taken."}
      </li>
      <li>
        How common: 1.2 times means that of the jobs there 1.2 times as many are in this work as in
        the whole country (the location quotient).
      </li>
      {!hasRange && <li>Percentiles of this pay are not in the tables that are loaded.</li>}
      {!pay.withErrors && (
        <li>
          These tables come without standard errors: a small difference, or an estimate of few jobs,
          can be chance.
        </li>
      )}
      <li>Places where our source has no estimate for this work are left out of the table.</li>
      {pay.missing.length > 0 && (
        <li>A “-” stands for a missing figure. {pay.missing.join(" ")}</li>
      )}
    </ul>
  );
}
