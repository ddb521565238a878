import { prisma } from "@/server/db/client";
import { findBestPaying } from "./best-paying";
import { findRoleEmployers } from "./employers";
import { surveyYears } from "./pay-course/survey-years";
import { kindOf, profileOf, type RoleLink, type RoleProfile } from "./profile";
import { findRoleRecords } from "./record";

/** The profiles of these roles, in the order asked for; null where no role has the slug. */
export async function rolesBySlug(slugs: string[]): Promise<(RoleProfile | null)[]> {
  const [records, best, employers, survey] = await Promise.all([
    findRoleRecords(slugs),
    findBestPaying(slugs),
    findRoleEmployers(slugs),
    surveyYears(),
  ]);
  return slugs.map((slug) => {
    const record = records.find((one) => one.slug === slug);
    return record ? profileOf(record, best, employers, survey) : null;
  });
}

/** The profile of one role, or null. */
export async function roleBySlug(slug: string): Promise<RoleProfile | null> {
  const [role] = await rolesBySlug([slug]);
  return role ?? null;
}

/** A role by name alone. */
export interface RoleName extends RoleLink {
  kind: RoleProfile["kind"];
  occupation: RoleLink;
}

/** A role by its name and its occupation's, for pages that show nothing else of it; or null. */
export async function findRoleName(slug: string): Promise<RoleName | null> {
  const role = await prisma.role.findUnique({
    where: { slug },
    relationLoadStrategy: "join",
    select: {
      slug: true,
      title: true,
      kind: true,
      occupation: { select: { slug: true, name: true } },
    },
  });
  return role && { ...role, kind: kindOf(role), occupation: linkTo(role.occupation) };
}

const linkTo = ({ slug, name }: { slug: string; name: string }): RoleLink => ({
  slug,
  title: name,
});
