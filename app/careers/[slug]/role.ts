import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import type { RoleProfile } from "@/server/roles/profile";
import { roleBySlug } from "@/server/roles/roles";

/** Asked of the database once a request. */
const roleOf = cache(roleBySlug);

/** The role that an address names, or null; another case leads to its one address. */
export async function roleAt(slug: string): Promise<RoleProfile | null> {
  if (slug !== slug.toLowerCase()) permanentRedirect(`/careers/${slug.toLowerCase()}`);
  return roleOf(slug);
}

/** The role that the address of a file names. */
export async function knownRole(slug: string): Promise<RoleProfile> {
  return (await roleAt(slug)) ?? notFound();
}
