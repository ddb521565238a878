import { NearNames } from "@/app/_components/near-names";
import { pairAddress, parsePair } from "@/server/compare/address";
import { comparisonOf } from "./pair";

/**
 * Offers near names below the page that says a role is unknown. It stands in the layout because the
 * layout knows the address, which a not-found page is not told.
 */
export default async function PairLayout({ children, params }: LayoutProps<"/compare/[pair]">) {
  const slugs = parsePair((await params).pair);
  return (
    <>
      {children}
      {slugs && <Suggestions left={slugs[0]} right={slugs[1]} />}
    </>
  );
}

async function Suggestions({ left, right }: { left: string; right: string }) {
  const comparison = await comparisonOf(left, right);
  if (!("unknown" in comparison)) return null;
  const { unknown } = comparison;
  const kept = [left, right].find((slug) => !unknown.includes(slug));
  return (
    <NearNames
      slugs={unknown}
      hrefOf={(slug) => (kept ? pairAddress(kept, slug) : `/careers/${slug}`)}
    />
  );
}
