import { prisma } from "@/server/db/client";
import { keptWithData } from "@/server/db/kept";
import type { RoleLink } from "@/server/roles/profile";
import { type Field, type FieldTotals, findFields } from "./fields";
import { findOccupations, type OccupationRow } from "./occupations";

/** All that one explores: a thousand occupations, few enough to be kept in process. */
export interface Explorable {
  /** figures of all occupations together */
  all: FieldTotals;
  fields: FieldTotals[];
  /** by title */
  occupations: OccupationRow[];
  /** every work style that sets an occupation apart, by name */
  styles: string[];
  /** roles that are no occupations: titles with figures of their own */
  titles: RoleLink[];
}

/** The loaded fields: known without the occupations, so that a role's page waits for little. */
export const loadedFields = keptWithData("fields", findFields);

/** The loaded occupations and fields. */
export const explorable = keptWithData("explorable", async (): Promise<Explorable> => {
  const { all, fields } = await loadedFields();
  const [occupations, titles] = await Promise.all([findOccupations(fields), findTitles()]);
  return { all, fields, occupations, styles: stylesOf(occupations), titles };
});

const stylesOf = (occupations: OccupationRow[]): string[] =>
  [...new Set(occupations.flatMap(({ styles }) => styles))].sort();

const findTitles = (): Promise<RoleLink[]> =>
  prisma.role.findMany({
    where: { kind: "title" },
    select: { slug: true, title: true },
    orderBy: { title: "asc" },
  });

/** The field that an occupation belongs to. */
export async function fieldOfOccupation(socCode: string): Promise<Field | null> {
  const { fields } = await loadedFields();
  return fields.find(({ code }) => socCode.startsWith(code)) ?? null;
}
