import Link from "next/link";
import { pairAddress } from "@/server/compare/address";
import { relatedTo } from "@/server/explore/related";
import type { RoleProfile } from "@/server/roles/profile";

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
      <ul className="mt-4 grid gap-x-10 md:grid-cols-2">
        {roles.map(({ slug, title }) => (
          <li key={slug} className="flex justify-between gap-4 border-b border-rule py-2">
            <Link href={`/careers/${slug}`} prefetch={false} className="min-w-0">
              {title}
            </Link>
            <Link
              href={pairAddress(role.slug, slug)}
              prefetch={false}
              aria-label={`Compare ${role.title} with ${title}`}
              className="shrink-0"
            >
              Compare
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
