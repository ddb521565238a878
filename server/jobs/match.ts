import { prisma } from "@/server/db/client";
import { keptWithData } from "@/server/db/kept";
import { searchRoles } from "@/server/search/search";
import { wordsOf } from "@/server/search/words";

/** A role that a posting is of; `sureness` is from 0 to 1. */
export interface Match {
  slug: string;
  sureness: number;
}

/** Less sure than this, a posting is unmatched. Measured on labelled titles: npm run bench says how it does. */
export const SURE_ENOUGH = 0.6;

const rolesByCode = keptWithData("roles by code", async () => {
  const roles = await prisma.role.findMany({
    where: { kind: "occupation" },
    select: { slug: true, occupation: { select: { code: true } } },
  });
  return new Map(roles.map(({ slug, occupation }) => [occupation.code, slug]));
});

/**
 * The role of a posting: that of the occupation's code where the board states one, else the one that its
 * title is likest to. Null: unmatched.
 */
export async function matchRole(
  title: string,
  occupationCode: string | null,
): Promise<Match | null> {
  const code =
    occupationCode && (occupationCode.length === 7 ? `${occupationCode}.00` : occupationCode);
  const stated = code && (await rolesByCode()).get(code);
  if (stated) return { slug: stated, sureness: 1 };
  const likest = await likestRole(title);
  return likest && likest.sureness >= SURE_ENOUGH ? likest : null;
}

/** The likest role, however unlike. The title is tried without what follows its first dash or comma too. */
export async function likestRole(title: string): Promise<Match | null> {
  const whole = plainTitle(title);
  const [first = whole] = whole.split(/\s[-–—|]\s|,|:/);
  const found = await Promise.all([...new Set([whole, first])].map(bestHit));
  return found.reduce(
    (best, one) => ((one?.sureness ?? 0) > (best?.sureness ?? 0) ? one : best),
    null,
  );
}

/** Without what stands in brackets and numbers of requisitions. */
const plainTitle = (title: string): string =>
  title
    .replace(/[([][^)\]]*[)\]]/g, " ")
    .replace(/#?\b[A-Z]*-?\d{3,}\b/g, " ")
    .trim();

async function bestHit(title: string): Promise<Match | null> {
  const [hit] = await searchRoles(title, 1);
  return hit ? { slug: hit.slug, sureness: likeness(title, hit.via ?? hit.title) } : null;
}

/** The share of words that a title and a name have in common, of those of both. */
function likeness(title: string, name: string): number {
  const [a, b] = [new Set(wordsOf(title)), new Set(wordsOf(name))];
  const common = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
