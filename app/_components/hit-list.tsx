import type { SearchHit } from "@/server/search/search";
import { Link } from "./link";

interface HitListProps {
  hits: SearchHit[];
  hrefOf: (slug: string) => string;
  /** whether each says what people in the role do, to tell them apart */
  withLines?: boolean;
}

/** Roles that a search found, each with the name that led to it. */
export function HitList({ hits, hrefOf, withLines = false }: HitListProps) {
  return (
    <ul className="mt-3 space-y-2">
      {hits.map((hit) => (
        <li key={hit.slug}>
          {hit.via && <span className="text-soft">{hit.via}: see </span>}
          <Link href={hrefOf(hit.slug)}>{hit.title}</Link>
          {hit.official && <span className="block text-sm text-soft">{hit.official}</span>}
          {withLines && hit.line && <p className="max-w-3xl text-sm">{hit.line}</p>}
        </li>
      ))}
    </ul>
  );
}
