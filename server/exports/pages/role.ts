import { roleAddress } from "@/server/roles/address";
import type { RoleProfile } from "@/server/roles/profile";
import { roleBySlug } from "@/server/roles/roles";
import { allSources, type Source } from "@/server/sources/sources";
import type { MakeExport } from "../answer";
import { FIGURE_COLUMNS, type FigureRow } from "../figure-columns";
import { rowsOfFigures, type Subject } from "../figure-rows";
import { rowsOfLists } from "../list-rows";

/** A role's figures and lists. */
export const roleExport: MakeExport = async ([slug = ""]) => {
  if (slug !== slug.toLowerCase()) return { moved: roleAddress(slug.toLowerCase()) };
  const [role, sources] = await Promise.all([roleBySlug(slug), allSources()]);
  if (!role) return { unknown: unknownRoles([slug]) };
  const rows = rowsOfRole(role, sources);
  return { title: role.title, path: roleAddress(slug), columns: FIGURE_COLUMNS, rows };
};

/** Every row of a role: its figures, then its lists. */
export function rowsOfRole(role: RoleProfile, sources: Source[]): FigureRow[] {
  const subject = subjectOf(role);
  return [...rowsOfFigures(role.figures, subject, sources), ...rowsOfLists(role, subject, sources)];
}

const subjectOf = ({ slug, title, occupation }: RoleProfile): Subject => ({
  role: slug,
  role_title: title,
  occupation: occupation.code,
});

export const unknownRoles = (slugs: string[]): string =>
  `No role is called ${slugs.map((slug) => `"${slug.slice(0, 80)}"`).join(" or ")}. /careers.csv lists the occupations by the names that their addresses have.`;
