import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { roleAddress } from "@/server/roles/address";
import type { RoleProfile } from "@/server/roles/profile";
import { findRoleName, roleBySlug } from "@/server/roles/roles";

/** Each asked of the database once a request. */
const roleOf = cache(roleBySlug);
const roleNameOf = cache(findRoleName);

/**
 * The role that an address names, or null; another case leads to its one address.
 * @param page what follows the role's address in that of the page
 */
export async function roleAt(slug: string, page = ""): Promise<RoleProfile | null> {
  leadToLowerCase(slug, page);
  return roleOf(slug);
}

/** The same by name alone, for a page that shows nothing else of the role. */
export async function roleNameAt(slug: string, page = "") {
  leadToLowerCase(slug, page);
  return roleNameOf(slug);
}

function leadToLowerCase(slug: string, page = ""): void {
  if (slug !== slug.toLowerCase()) permanentRedirect(`${roleAddress(slug.toLowerCase())}${page}`);
}

/** The role that the address of a file names. */
export async function knownRole(slug: string): Promise<RoleProfile> {
  return (await roleAt(slug)) ?? notFound();
}
