import { KEY_FIGURES, type KeyFigures } from "./key-figure-ids";
import type { RoleLink, RoleProfile } from "./profile";
import { rolesBySlug } from "./roles";

/** A role with its key figures only. */
export interface KeyProfile extends RoleLink {
  /** the occupation's O*NET-SOC code and title */
  code: string;
  officialTitle: string;
  figures: KeyFigures;
}

/** The key figures of these roles by slug; a slug that no role has is not in it. */
export async function findKeyFigures(slugs: string[]): Promise<Map<string, KeyProfile>> {
  const roles = await rolesBySlug([...new Set(slugs)]);
  return new Map(roles.flatMap((role) => (role ? [[role.slug, keyProfileOf(role)]] : [])));
}

function keyProfileOf({ slug, title, occupation, figures }: RoleProfile): KeyProfile {
  const { code, officialTitle } = occupation;
  const picked = KEY_FIGURES.map((id) => [id, figures[id]]);
  return { slug, title, code, officialTitle, figures: Object.fromEntries(picked) as KeyFigures };
}
