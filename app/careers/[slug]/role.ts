import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import type { RoleProfile } from "@/server/roles/profile";
import { roleBySlug } from "@/server/roles/roles";

/** The role with this slug or null, asked of the database once a request. */
export const roleOf = cache(roleBySlug);

/** The role that an address names; another case leads to its one address, an unknown one to 404. */
export async function knownRole(slug: string): Promise<RoleProfile> {
  if (slug !== slug.toLowerCase()) permanentRedirect(`/careers/${slug.toLowerCase()}`);
  return (await roleOf(slug)) ?? notFound();
}
