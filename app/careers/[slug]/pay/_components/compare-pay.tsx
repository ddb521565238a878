import { Link } from "@/app/_components/link";
import { pairAddress } from "@/server/compare/address";
import { relatedTo } from "@/server/explore/related";
import { roleAt } from "../../role";

const COUNT = 6;

/** The way to the same places with a related role beside. */
export async function ComparePay({ slug }: { slug: string }) {
  const role = await roleAt(slug);
  const { roles } = role ? await relatedTo(role) : { roles: [] };
  if (!role || roles.length === 0) return null;
  return (
    <section aria-labelledby="related" className="screen-only mt-10">
      <h2 id="related">Compare in the same places</h2>
      <ul className="mt-3 grid gap-x-10 gap-y-1 md:grid-cols-2">
        {roles.slice(0, COUNT).map((other) => (
          <li key={other.slug}>
            <Link href={`${pairAddress(slug, other.slug)}/pay`}>
              {role.title} or {other.title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
