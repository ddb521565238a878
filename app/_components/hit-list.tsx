import Link from "next/link";
import type { SearchHit } from "@/server/search/search";

/** Roles that a search found, each with the name that led to it. */
export function HitList({ hits, hrefOf }: { hits: SearchHit[]; hrefOf: (slug: string) => string }) {
  return (
    <ul className="mt-3 space-y-2">
      {hits.map((hit) => (
        <li key={hit.slug}>
          {hit.via && <span className="text-soft">{hit.via}: see </span>}
          <Link href={hrefOf(hit.slug)} prefetch={false}>
            {hit.title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
