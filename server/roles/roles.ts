import { prisma } from "@/server/db/client";
import { findBestPaying } from "./best-paying";
import { findRoleEmployers } from "./employers";
import { profileOf, type RoleLink, type RoleProfile } from "./profile";
import { findRoleRecords } from "./record";

/** The profiles of these roles, in the order asked for; null where no role has the slug. */
export async function rolesBySlug(slugs: string[]): Promise<(RoleProfile | null)[]> {
  const [records, best, employers] = await Promise.all([
    findRoleRecords(slugs),
    findBestPaying(slugs),
    findRoleEmployers(slugs),
  ]);
  return slugs.map((slug) => {
    const record = records.find((one) => one.slug === slug);
    return record ? profileOf(record, best, employers) : null;
  });
}

/** The profile of one role, or null. */
export async function roleBySlug(slug: string): Promise<RoleProfile | null> {
  const [role] = await rolesBySlug([slug]);
  return role ?? null;
}

/** A role by its name and its occupation's, for pages that show nothing else of it; or null. */
export function findRoleName(slug: string): Promise<(RoleLink & { occupation: RoleLink }) | null> {
  return prisma.role
    .findUnique({
      where: { slug },
      relationLoadStrategy: "join",
      select: { slug: true, title: true, occupation: { select: { slug: true, name: true } } },
    })
    .then((role) => role && { ...role, occupation: linkTo(role.occupation) });
}

const linkTo = ({ slug, name }: { slug: string; name: string }): RoleLink => ({
  slug,
  title: name,
});
