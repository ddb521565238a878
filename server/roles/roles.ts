import { findBestPaying } from "./best-paying";
import { findRoleEmployers } from "./employers";
import { keptOfRoles } from "./kept-of-roles";
import { profileOf } from "./make-profile";
import { surveyYears } from "./pay-course/survey-years";
import type { RoleProfile } from "./profile";
import { findRoleRecords } from "./record";

export { findRoleName, type RoleName } from "./names";

/** So many profiles are made at once where all are. */
const BATCH = 25;

const profiles = keptOfRoles("role profiles", BATCH, makeProfiles);

/** The profiles of these roles, in the order asked for; null where no role has the slug. */
export async function rolesBySlug(slugs: string[]): Promise<(RoleProfile | null)[]> {
  const found = await profiles.of(slugs);
  return slugs.map((slug) => found.get(slug) ?? null);
}

/** The profile of one role, or null. */
export async function roleBySlug(slug: string): Promise<RoleProfile | null> {
  const [role] = await rolesBySlug([slug]);
  return role ?? null;
}

/** Makes every profile that is not there yet, some at a time. */
export const warmRoles = profiles.all;

async function makeProfiles(slugs: string[]): Promise<Map<string, RoleProfile>> {
  const [records, best, employers, survey] = await Promise.all([
    findRoleRecords(slugs),
    findBestPaying(slugs),
    findRoleEmployers(slugs),
    surveyYears(),
  ]);
  return new Map(
    records.map((record) => [record.slug, profileOf(record, best, employers, survey)]),
  );
}
