import type { Prisma } from "@/server/db/generated/client";
import { publishedTitle } from "@/server/roles/record";

/** What has to be known of a role to tell whether wages are its own. */
export const memberWith = (slug: string) =>
  ({
    where: { roles: { some: { slug } } },
    select: { title: true, roles: { where: { slug }, select: { kind: true, title: true } } },
  }) satisfies Prisma.SocGroup$wageOccupationsArgs;

interface Group {
  title: string;
  wageOccupations: { title: string; roles: { kind: string; title: string }[] }[];
}

/**
 * Whether the wages published under a title are of more work than the role's. Our plain name of an
 * occupation says nothing of it: the official title is what publications go by.
 */
export const isWider = ({ title, wageOccupations }: Group): boolean =>
  wageOccupations.some((occupation) =>
    occupation.roles.some(
      (role) => publishedTitle({ ...role, occupation }).toLowerCase() !== title.toLowerCase(),
    ),
  );
