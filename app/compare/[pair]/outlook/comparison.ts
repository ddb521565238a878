import { permanentRedirect } from "next/navigation";
import { pairAddress, pairName, parsePair } from "@/server/compare/address";
import { roleAddress } from "@/server/roles/address";
import { comparisonAt } from "../pair";

/** The comparison whose outlook an address names; another order leads to its one address for good. */
export async function outlookAt(pair: string) {
  const slugs = parsePair(pair);
  if (slugs) {
    const [left, right] = slugs;
    if (left === right) permanentRedirect(`${roleAddress(left)}/outlook`);
    if (pair !== pairName(left, right)) permanentRedirect(`${pairAddress(left, right)}/outlook`);
  }
  return comparisonAt(pair);
}
