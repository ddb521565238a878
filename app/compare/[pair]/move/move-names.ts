import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { pairAddress, pairName, parsePair } from "@/server/compare/address";
import type { Params } from "@/server/moves/assumptions";
import { roleAddress } from "@/server/roles/address";
import { findRoleName, type RoleName } from "@/server/roles/roles";

/** Each asked of the database once a request. */
const nameOf = cache(findRoleName);

/**
 * The two roles of an address, or which are unknown. An address in another case or order leads to the
 * one of the pair with what it assumes, a role against itself to its own page.
 */
export async function moveNamesAt(
  pair: string,
  params: Params,
): Promise<{ left: RoleName; right: RoleName } | { unknown: string[] }> {
  const slugs = parsePair(pair);
  if (!slugs) return { unknown: [pair] };
  const [left, right] = slugs;
  if (left === right) permanentRedirect(roleAddress(left));
  if (pair !== pairName(left, right))
    permanentRedirect(`${pairAddress(left, right)}/move${queryOf(params)}`);
  const [a, b] = await Promise.all([nameOf(left), nameOf(right)]);
  if (a && b) return { left: a, right: b };
  return { unknown: [...(a ? [] : [left]), ...(b ? [] : [right])] };
}

function queryOf(params: Params): string {
  const query = new URLSearchParams(
    Object.entries(params).flatMap(([name, value]) =>
      [value].flat().flatMap((one) => (one === undefined ? [] : [[name, one]])),
    ),
  );
  return query.size > 0 ? `?${query}` : "";
}
