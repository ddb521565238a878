import { Link } from "@/app/_components/link";
import { pairAddress } from "@/server/compare/address";
import type { PairView, SharedView } from "@/server/shortlists/view";

/** The two roles of a saved pair, leading to their comparison while the data have both. */
export function PairTitle({
  pair: { left, right },
  roles,
}: {
  pair: PairView;
  roles: SharedView["roles"];
}) {
  const title = `${left.title} or ${right.title}`;
  if (!roles[left.slug] || !roles[right.slug]) return title;
  return (
    <Link href={pairAddress(left.slug, right.slug)} className="text-ink">
      {title}
    </Link>
  );
}
