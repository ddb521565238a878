import { relatedTo } from "@/server/explore/related";
import type { RoleLink, RoleProfile } from "@/server/roles/profile";
import { PairLinks } from "./pair-links";

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
          <PairLinks key={role.slug} role={linkTo(role)} others={others.map(linkTo)} />
        ))}
      </div>
    </section>
  );
}

/** A script in the page is handed no more than this of a role. */
const linkTo = ({ slug, title }: RoleLink): RoleLink => ({ slug, title });
