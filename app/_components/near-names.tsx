import { searchRoles } from "@/server/search/search";
import { HitList } from "./hit-list";

/** For each word of an address that names no role, the roles whose names come near it. */
export async function NearNames({
  slugs,
  hrefOf,
}: {
  slugs: string[];
  hrefOf: (slug: string) => string;
}) {
  const lists = await Promise.all(
    slugs.map(async (slug) => ({ slug, hits: await searchRoles(slug.replaceAll("-", " "), 6) })),
  );
  return lists.map(({ slug, hits }) => (
    <section key={slug} aria-labelledby={`near-${slug}`} className="mt-8">
      <h2 id={`near-${slug}`}>Near “{slug.replaceAll("-", " ")}”</h2>
      <HitList hits={hits} hrefOf={hrefOf} />
    </section>
  ));
}
