import { pairAddress } from "@/server/compare/address";
import { findPlacesPay } from "@/server/places/places-pay";
import { roleAddress } from "@/server/roles/address";
import { findRoleName, type RoleName } from "@/server/roles/roles";
import { allSources, type Source } from "@/server/sources/sources";
import type { MakeExport } from "../answer";
import { FIGURE_COLUMNS, type FigureRow } from "../figure-columns";
import { rowsOfPlaces } from "../place-rows";
import { readPair } from "./pair";
import { unknownRoles } from "./role";

/** A role's pay in every place. */
export const rolePayExport: MakeExport = async ([slug = ""]) => {
  if (slug !== slug.toLowerCase()) return { moved: `${roleAddress(slug.toLowerCase())}/pay` };
  const [role, sources] = await Promise.all([findRoleName(slug), allSources()]);
  if (!role) return { unknown: unknownRoles([slug]) };
  const rows = await rowsOfPay(role, sources);
  if (!rows) return { unknown: noPlaces([role]) };
  return {
    title: `${role.title}: pay by place`,
    path: `${roleAddress(slug)}/pay`,
    columns: FIGURE_COLUMNS,
    rows,
  };
};

/** Pay of two roles in every place, the first role's before the second's. */
export const pairPayExport: MakeExport = async ([pair = ""]) => {
  const slugs = readPair(pair, "/pay");
  if (!Array.isArray(slugs)) return slugs;
  const [roles, sources] = await Promise.all([Promise.all(slugs.map(findRoleName)), allSources()]);
  const [left, right] = roles;
  if (!left || !right) return { unknown: unknownRoles(slugs.filter((_, at) => !roles[at])) };
  const [a, b] = await Promise.all([left, right].map((role) => rowsOfPay(role, sources)));
  if (!a || !b) return { unknown: noPlaces([...(a ? [] : [left]), ...(b ? [] : [right])]) };
  return {
    title: `${left.title} or ${right.title}: pay in the same places`,
    path: `${pairAddress(left.slug, right.slug)}/pay`,
    columns: FIGURE_COLUMNS,
    rows: [...a, ...b],
  };
};

/** Null where no place has an estimate: then there is no such page. */
async function rowsOfPay(
  { slug, title }: RoleName,
  sources: Source[],
): Promise<FigureRow[] | null> {
  const pay = await findPlacesPay(slug);
  const subject = { role: slug, role_title: title, occupation: pay?.code };
  return pay && rowsOfPlaces(pay, subject, sources);
}

const noPlaces = (roles: RoleName[]): string =>
  `Our sources have no pay by place of ${roles.map(({ title }) => title).join(" or ")}. ${roles.map(({ slug }) => `${roleAddress(slug)}.csv`).join(" and ")} say why.`;
