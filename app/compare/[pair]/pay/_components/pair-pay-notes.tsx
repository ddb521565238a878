import type { PlacesPay } from "@/server/places/place";

/**
 * What the table of two roles leaves out, and why.
 * @param missing the reasons that figures of either are missing for
 * @param withErrors whether both tables say how sure their estimates are
 */
export function PairPayNotes({ missing, withErrors }: Pick<PlacesPay, "missing" | "withErrors">) {
  return (
    <ul className="mt-4 max-w-3xl list-disc space-y-1 pl-5 text-sm text-soft">
      <li>
        The difference is between two published medians. Prices of a place weigh on both alike, so
        that they do not change who is ahead.
      </li>
      {!withErrors && (
        <li>
          These tables come without standard errors: a small difference, or an estimate of few jobs,
          can be chance.
        </li>
      )}
      <li>
        The District of Columbia counts among the states; territories are in the table only. Places
        where our source has neither of the two are left out.
      </li>
      <li>
        A “-” stands for a figure that our source does not have for the place. {missing.join(" ")}
      </li>
    </ul>
  );
}
