import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { pairAddress, pairName, parsePair } from "@/server/compare/address";
import { roleAddress } from "@/server/roles/address";
import type { RoleLink } from "@/server/roles/profile";
import { findRoleName } from "@/server/roles/roles";
import { pairPartMetadata } from "../metadata";

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

export const pairPayMetadata = async (pair: string) =>
  pairPartMetadata(await pairRolesAt(pair), {
    path: "/pay",
    about: "pay in the same places",
    description: (left, right) =>
      `Median pay of ${left} and ${right} in each state, metropolitan and nonmetropolitan area, side by side.`,
  });
