import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { pairAddress, pairName, parsePair } from "@/server/compare/address";
import { type Comparison, compareBySlug, type UnknownRoles } from "@/server/compare/compare";

/** Asked of the database once a request. */
const comparisonOf = cache(compareBySlug);

/**
 * The comparison that an address names, its sides in alphabetical order or swapped; else which roles
 * are unknown. An address in another case or order leads to the one address of the pair for good, a
 * role against itself to the role's page.
 * @param page what follows the pair's address in that of the page
 */
export async function comparisonAt(
  pair: string,
  swapped = false,
  page = "",
): Promise<Comparison | UnknownRoles> {
  const slugs = parsePair(pair);
  if (!slugs) return { unknown: [pair] };
  const [left, right] = slugs;
  if (left === right) permanentRedirect(`/careers/${left}${page}`);
  if (pair !== pairName(left, right)) permanentRedirect(`${pairAddress(left, right)}${page}`);
  return swapped ? comparisonOf(right, left) : comparisonOf(left, right);
}

/** The comparison that the address of a file names. */
export async function knownComparison(pair: string): Promise<Comparison> {
  const comparison = await comparisonAt(pair);
  return "unknown" in comparison ? notFound() : comparison;
}
