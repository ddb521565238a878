import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { pairAddress, pairName, parsePair } from "@/server/compare/address";
import { type Comparison, compareBySlug } from "@/server/compare/compare";

/** The comparison of these slugs, asked of the database once a request. */
export const comparisonOf = cache(compareBySlug);

/**
 * The two slugs of an address, in alphabetical order. An address in another case or order leads to
 * the one address of the pair for good, a role against itself to the role's page.
 */
export function slugsOf(pair: string): [string, string] {
  const slugs = parsePair(pair);
  if (!slugs) notFound();
  const [left, right] = slugs;
  if (left === right) permanentRedirect(`/careers/${left}`);
  if (pair !== pairName(left, right)) permanentRedirect(pairAddress(left, right));
  return slugs;
}

/** The comparison that an address names. Unknown roles give the page that says so. */
export async function knownComparison(left: string, right: string): Promise<Comparison> {
  const comparison = await comparisonOf(left, right);
  if ("unknown" in comparison) notFound();
  return comparison;
}
