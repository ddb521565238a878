import { prisma } from "@/server/db/client";
import { RELATED_SHOWN } from "@/server/roles/record-rows";
import { pairAddress } from "./address";

/** What decides of a role: its slug, and the occupation that it is, or that it is tied to. */
export interface Indexable {
  slug: string;
  occupation: { slug: string; socCode: string };
  /** the occupations closest to its own, as many as its page shows */
  related: { slug: string }[];
}

/**
 * Whether search engines are to keep a pair's page: its occupations are related in O*NET, as either's
 * page shows, or of one minor group of the SOC. All other pairs, half a million, are pages for those
 * who ask for them.
 */
export const isWorthIndexing = (a: Indexable, b: Indexable): boolean =>
  a.slug !== b.slug &&
  (minorGroupOf(a) === minorGroupOf(b) || isRelatedTo(a, b) || isRelatedTo(b, a));

/** The SOC tells minor groups apart by the first three digits of a code: 15-1 is in all of 15-1200. */
const minorGroupOf = ({ occupation }: Indexable) => occupation.socCode.slice(0, 4);

const isRelatedTo = ({ related }: Indexable, { occupation }: Indexable) =>
  related.some(({ slug }) => slug === occupation.slug);

/** The addresses of all pairs of these roles that are worth indexing, each once, in alphabetical order. */
export function pairsWorthIndexing(roles: Indexable[]): string[] {
  return roles
    .flatMap((a, at) =>
      roles
        .slice(at + 1)
        .flatMap((b) => (isWorthIndexing(a, b) ? pairAddress(a.slug, b.slug) : [])),
    )
    .sort();
}

/** Every role, by slug. */
export async function findIndexables(): Promise<Indexable[]> {
  const roles = await prisma.role.findMany({
    relationLoadStrategy: "join",
    orderBy: { slug: "asc" },
    select: {
      slug: true,
      occupation: {
        select: {
          slug: true,
          socCode: true,
          related: {
            orderBy: { position: "asc" },
            take: RELATED_SHOWN,
            select: { related: { select: { slug: true } } },
          },
        },
      },
    },
  });
  return roles.map(({ slug, occupation }) => ({
    slug,
    occupation,
    related: occupation.related.map(({ related }) => related),
  }));
}
