import { prisma } from "@/server/db/client";
import type { RoleLink } from "@/server/roles/profile";

export interface RolePair {
  left: RoleLink;
  right: RoleLink;
}

/** How close two occupations must be in O*NET's order of related ones. */
const CLOSEST = 5;
/** Enough pairs to choose from so that no role comes twice. */
const CANDIDATES = 300;

interface Candidate {
  leftSlug: string;
  leftTitle: string;
  rightSlug: string;
  rightTitle: string;
}

/** Comparisons of related occupations that many people work in, the largest first, no role twice. */
export async function pairsWorthReading(count: number): Promise<RolePair[]> {
  const candidates = await prisma.$queryRaw<Candidate[]>`
    SELECT a.slug AS "leftSlug", a.title AS "leftTitle", b.slug AS "rightSlug", b.title AS "rightTitle"
    FROM related_occupations r
    JOIN occupations a ON a.code = r.occupation_code
    JOIN occupations b ON b.code = r.related_code
    JOIN projections pa ON pa.occupation_code = a.soc_code
    JOIN projections pb ON pb.occupation_code = b.soc_code
    WHERE r.position <= ${CLOSEST} AND a.soc_code <> b.soc_code
      AND a.code LIKE '%.00' AND b.code LIKE '%.00'
    ORDER BY least(pa.employment, pb.employment) DESC, a.slug, b.slug
    LIMIT ${CANDIDATES}`;
  return withoutRepeats(candidates.map(pairOf)).slice(0, count);
}

function pairOf({ leftSlug, leftTitle, rightSlug, rightTitle }: Candidate): RolePair {
  const a = { slug: leftSlug, title: leftTitle };
  const b = { slug: rightSlug, title: rightTitle };
  return a.slug < b.slug ? { left: a, right: b } : { left: b, right: a };
}

/** Keeps the pairs in whose roles no earlier pair has a part. */
export function withoutRepeats(pairs: RolePair[]): RolePair[] {
  const taken = new Set<string>();
  return pairs.filter(({ left, right }) => {
    if (taken.has(left.slug) || taken.has(right.slug)) return false;
    taken.add(left.slug).add(right.slug);
    return true;
  });
}
