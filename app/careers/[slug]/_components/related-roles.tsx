import { relatedTo } from "@/server/explore/related";
import type { RoleProfile } from "@/server/roles/profile";
import { RelatedRows } from "./related-rows";

/** The occupations closest to this one, each a press away from being compared with it. */
export async function RelatedRoles({ role }: { role: RoleProfile }) {
  const { by, roles } = await relatedTo(role);
  if (roles.length === 0) return null;
  return (
    <section aria-labelledby="related" className="screen-only mt-10">
      <h2 id="related">Related roles</h2>
      {by === "group" && (
        <p className="mt-2 text-soft">
          O*NET names none for this occupation: these are of the same group, the largest first.
        </p>
      )}
      <RelatedRows role={{ slug: role.slug, title: role.title }} others={roles} />
    </section>
  );
}
