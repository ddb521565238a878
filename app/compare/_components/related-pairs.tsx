import Link from "next/link";
import { pairAddress } from "@/server/compare/address";
import { relatedTo } from "@/server/explore/related";
import type { RoleProfile } from "@/server/roles/profile";

const COUNT = 5;

/** Comparisons of each side with the occupations closest to it. */
export async function RelatedPairs({ left, right }: { left: RoleProfile; right: RoleProfile }) {
  const lists = await Promise.all(
    [left, right].map(async (role) => {
      const { roles } = await relatedTo(role);
      const others = roles.filter(({ slug }) => slug !== left.slug && slug !== right.slug);
      return { role, others: others.slice(0, COUNT) };
    }),
  );
  if (lists.every(({ others }) => others.length === 0)) return null;
  return (
    <section aria-labelledby="related" className="screen-only mt-10">
      <h2 id="related">Compare with others</h2>
      <div className="mt-4 grid gap-6 md:grid-cols-2 md:gap-10">
        {lists.map(({ role, others }) => (
          <ul key={role.slug} className="space-y-1">
            {others.map((other) => (
              <li key={other.slug}>
                <Link href={pairAddress(role.slug, other.slug)} prefetch={false}>
                  {role.title} or {other.title}
                </Link>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </section>
  );
}
