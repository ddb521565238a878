import { pairAddress } from "@/server/compare/address";
import type { RolePair } from "@/server/compare/themes";
import { Link } from "./link";

/** Comparisons to choose from. */
export function PairList({ pairs, className }: { pairs: RolePair[]; className?: string }) {
  return (
    <ul className={className ?? "mt-2"}>
      {pairs.map(({ left, right }) => (
        <li key={left.slug} className="border-b border-rule py-2.5">
          <Link href={pairAddress(left.slug, right.slug)}>
            {left.title} or {right.title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
