import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { UNKNOWN_PAIR } from "@/app/compare/_components/unknown-pair";
import { pairAddress, pairName, parsePair } from "@/server/compare/address";
import { roleAddress } from "@/server/roles/address";
import type { RoleLink } from "@/server/roles/profile";
import { findRoleName } from "@/server/roles/roles";

/** Each asked of the database once a request. */
const roleNameOf = cache(findRoleName);

/**
 * The two roles that an address names, by name alone, or which of them are unknown. An address in
 * another case or order leads to the one address of the pair's pay for good, a role against itself to
 * its own.
 */
export async function pairRolesAt(
  pair: string,
): Promise<{ left: RoleLink; right: RoleLink } | { unknown: string[] }> {
  const slugs = parsePair(pair);
  if (!slugs) return { unknown: [pair] };
  const [left, right] = slugs;
  if (left === right) permanentRedirect(`${roleAddress(left)}/pay`);
  if (pair !== pairName(left, right)) permanentRedirect(`${pairAddress(left, right)}/pay`);
  const [a, b] = await Promise.all([roleNameOf(left), roleNameOf(right)]);
  if (a && b) return { left: a, right: b };
  return { unknown: [...(a ? [] : [left]), ...(b ? [] : [right])] };
}

/** Search engines need not keep this page of half a million pairs; the comparison itself they may. */
export async function pairPayMetadata(pair: string): Promise<Metadata> {
  const roles = await pairRolesAt(pair);
  if ("unknown" in roles) return UNKNOWN_PAIR;
  const { left, right } = roles;
  const path = pairAddress(left.slug, right.slug);
  const title = `${left.title} or ${right.title}: pay in the same places`;
  return pageMetadata({
    title,
    description: `Median pay of ${left.title} and ${right.title} in each state, metropolitan and nonmetropolitan area, side by side.`,
    path: `${path}/pay`,
    picture: { path: `${path}/preview.png`, alt: title },
    indexed: false,
  });
}
