import { prisma } from "@/server/db/client";
import { keptWithData } from "@/server/db/kept";
import { kindOf, type RoleKind } from "./kind";
import type { RoleLink } from "./profile";

/** A role by name alone. */
export interface RoleName extends RoleLink {
  kind: RoleKind;
  occupation: RoleLink & {
    officialTitle: string;
    /** the code under which its wages are published; null where they are not */
    wageCode: string | null;
  };
}

/** The names of all roles by slug: who asks for a role that is none is told so without the database. */
export const roleNames = keptWithData("role names", async (): Promise<Map<string, RoleName>> => {
  const roles = await prisma.role.findMany({
    relationLoadStrategy: "join",
    orderBy: { slug: "asc" },
    select: {
      slug: true,
      title: true,
      kind: true,
      occupation: { select: { slug: true, name: true, title: true, wageCode: true } },
    },
  });
  return new Map(
    roles.map(({ occupation: { name, title, ...occupation }, ...role }) => [
      role.slug,
      {
        ...role,
        kind: kindOf(role),
        occupation: { ...occupation, title: name, officialTitle: title },
      },
    ]),
  );
});

/** A role by its name and its occupation's, for pages that show nothing else of it; or null. */
export const findRoleName = async (slug: string): Promise<RoleName | null> =>
  (await roleNames()).get(slug) ?? null;
