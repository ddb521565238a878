import Link from "next/link";
import { nearNames } from "@/server/search/search";

/** For each word of an address that names no role, the roles whose names come near it. */
export async function NearNames({
  slugs,
  hrefOf,
}: {
  slugs: string[];
  hrefOf: (slug: string) => string;
}) {
  const lists = await Promise.all(
    slugs.map(async (slug) => ({ slug, hits: await nearNames(slug.replaceAll("-", " "), 6) })),
  );
  return lists.map(({ slug, hits }) => (
    <section key={slug} className="mt-8">
      <h2>Near “{slug.replaceAll("-", " ")}”</h2>
      <ul className="mt-3 space-y-2">
        {hits.map((hit) => (
          <li key={hit.slug}>
            <Link href={hrefOf(hit.slug)}>{hit.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  ));
}
