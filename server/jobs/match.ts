import { prisma } from "@/server/db/client";
import { keptWithData } from "@/server/db/kept";
import { searchRoles } from "@/server/search/search";

/** A role that a posting is of; `sureness` is from 0 to 1. */
export interface Match {
  slug: string;
  sureness: number;
}

/**
 * Less sure than this, a posting is unmatched: some other role is likelier than the likest one.
 * `npm run bench` says how many titles are matched so, and how many of those rightly.
 */
export const SURE_ENOUGH = 0.5;

const rolesByCode = keptWithData("roles by code", async () => {
  const roles = await prisma.role.findMany({
    where: { kind: "occupation" },
    select: { slug: true, occupation: { select: { code: true } } },
  });
  return new Map(roles.map(({ slug, occupation }) => [occupation.code, slug]));
});

/**
 * The role of a posting: that of the occupation's code where the board states one, else the one that its
 * title most surely means. Null: unmatched.
 */
export async function matchRole(
  title: string,
  occupationCode: string | null,
): Promise<Match | null> {
  const stated = occupationCode && (await rolesByCode()).get(detailed(occupationCode));
  if (stated) return { slug: stated, sureness: 1 };
  const likest = await likestRole(title);
  return likest && likest.sureness >= SURE_ENOUGH ? likest : null;
}

/** A SOC code as the O*NET-SOC code of its main occupation. */
const detailed = (code: string): string => (code.length === 7 ? `${code}.00` : code);

/** The role that a title most surely means, however unsure. */
export async function likestRole(title: string): Promise<Match | null> {
  const [hit] = await searchRoles(plainTitle(title), 1);
  return hit ? { slug: hit.slug, sureness: hit.sure } : null;
}

/** Without what stands in brackets and the numbers of requisitions, which say nothing of the work. */
export const plainTitle = (title: string): string =>
  title
    .replace(/[([][^)\]]*[)\]]/g, " ")
    .replace(/#?\b[A-Z]*-?\d{3,}\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
