import Link from "next/link";
import type { Active } from "@/server/explore/explore";
import { addressOf } from "@/server/explore/query";
import { grouped } from "@/server/figures/format";

/** The choices that were made; pressing one takes it back. */
export function ActiveFilters({ active }: { active: Active[] }) {
  if (active.length === 0) return null;
  return (
    <ul aria-label="Filters in use" className="mt-3 flex flex-wrap gap-2 text-sm">
      {active.map(({ facet, option, without }) => (
        <li key={`${facet.id} ${option.value}`}>
          <Link
            href={addressOf(without)}
            prefetch={false}
            scroll={false}
            aria-label={`Remove ${facet.label}: ${option.label}`}
            className="block rounded-sm border border-soft px-2 py-1 text-ink no-underline hover:border-ink"
          >
            {facet.label}: {option.label} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** What to take back where nothing meets all the choices. */
export function NothingFound({ active }: { active: Active[] }) {
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
            <Link href={addressOf(without)} prefetch={false} scroll={false}>
              Without “{facet.label}: {option.label}”
            </Link>{" "}
            <span className="text-soft">
              {found === 1 ? "1 occupation" : `${grouped(found)} occupations`}
            </span>
          </li>
        ))}
        <li>
          <Link href="/careers" prefetch={false}>
            Start over
          </Link>
        </li>
      </ul>
    </section>
  );
}
