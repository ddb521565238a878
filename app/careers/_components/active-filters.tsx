import { Link } from "@/app/_components/link";
import type { Active } from "@/server/explore/explore";
import { addressOf, type ExploreQuery, withoutPlace } from "@/server/explore/query";
import { grouped } from "@/server/figures/format";

interface ActiveFiltersProps {
  active: Active[];
  query: ExploreQuery;
  /** title of the place that pay is that of; undefined for the whole country */
  place: string | undefined;
}

/** The choices that were made; pressing one takes it back. */
export function ActiveFilters({ active, query, place }: ActiveFiltersProps) {
  if (active.length === 0 && place === undefined) return null;
  return (
    <ul aria-label="Filters in use" className="mt-3 flex flex-wrap gap-2 text-sm">
      {place !== undefined && <Chip text={`Pay in: ${place}`} without={withoutPlace(query)} />}
      {active.map(({ facet, option, without }) => (
        <Chip
          key={`${facet.id} ${option.value}`}
          text={`${facet.label}: ${option.label}`}
          without={without}
        />
      ))}
    </ul>
  );
}

function Chip({ text, without }: { text: string; without: ExploreQuery }) {
  return (
    <li>
      <Link
        href={addressOf(without)}
        scroll={false}
        aria-label={`Remove ${text}`}
        className="block rounded-sm border border-soft px-2 py-1 text-ink no-underline hover:border-ink"
      >
        {text} <span aria-hidden="true">×</span>
      </Link>
    </li>
  );
}

/** What to take back where nothing meets all the choices. */
export function NothingFound({ active, query, place }: ActiveFiltersProps) {
  const looser = active.filter(({ found }) => found > 0);
  return (
    <section aria-labelledby="nothing" className="mt-8 max-w-2xl">
      <h2 id="nothing">No occupation meets all of these choices</h2>
      <p className="mt-2">
        {looser.length > 0
          ? "Take one of them back:"
          : "No single choice is in the way: take back more than one."}
      </p>
      <ul className="mt-2 space-y-1">
        {looser.map(({ facet, option, without, found }) => (
          <li key={`${facet.id} ${option.value}`}>
            <Link href={addressOf(without)} scroll={false}>
              Without “{facet.label}: {option.label}”
            </Link>{" "}
            <span className="text-soft">
              {found === 1 ? "1 occupation" : `${grouped(found)} occupations`}
            </span>
          </li>
        ))}
        {place !== undefined && (
          <li>
            <Link href={addressOf(withoutPlace(query))} scroll={false}>
              In the whole country instead of {place}
            </Link>
          </li>
        )}
        <li>
          <Link href="/careers">Start over</Link>
        </li>
      </ul>
    </section>
  );
}
