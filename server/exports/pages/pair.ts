import { pairAddress, pairName, parsePair } from "@/server/compare/address";
import { roleAddress } from "@/server/roles/address";
import { rolesBySlug } from "@/server/roles/roles";
import { allSources } from "@/server/sources/sources";
import type { MakeExport } from "../answer";
import { FIGURE_COLUMNS } from "../figure-columns";
import { rowsOfRole, unknownRoles } from "./role";

/** Both roles' figures and lists, the first role's before the second's. */
export const pairExport: MakeExport = async ([pair = ""]) => {
  const slugs = readPair(pair);
  if (!Array.isArray(slugs)) return slugs;
  const [found, sources] = await Promise.all([rolesBySlug(slugs), allSources()]);
  const [left, right] = found;
  if (!left || !right) return { unknown: unknownRoles(slugs.filter((_, at) => !found[at])) };
  return {
    title: `${left.title} or ${right.title}`,
    path: pairAddress(left.slug, right.slug),
    columns: FIGURE_COLUMNS,
    rows: [left, right].flatMap((role) => rowsOfRole(role, sources)),
  };
};

/**
 * The two slugs of a pair in its one order, or where else to look.
 * @param page what follows the pair's address in that of the page
 */
export function readPair(
  pair: string,
  page = "",
): [string, string] | { moved: string } | { unknown: string } {
  const slugs = parsePair(pair);
  if (!slugs)
    return {
      unknown: `"${pair.slice(0, 80)}" is no pair. Put -vs- between the names of two roles.`,
    };
  const [left, right] = slugs;
  if (left === right) return { moved: `${roleAddress(left)}${page}` };
  return pair === pairName(left, right) ? slugs : { moved: `${pairAddress(left, right)}${page}` };
}
