import { prisma } from "@/server/db/client";
import type { RoleLink } from "./profile";

/** As many as O*NET names of an occupation that it has rated. */
const COUNT = 10;

interface Row {
  code: string;
  members: RoleLink[];
}

/**
 * For each of these occupations the others of its minor group, which the first four characters of a
 * code stand for: those that most people work in first.
 * @param codes O*NET-SOC codes
 */
export async function findSameGroup(codes: string[]): Promise<Map<string, RoleLink[]>> {
  if (codes.length === 0) return new Map();
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT o.code, (
      SELECT coalesce(jsonb_agg(m.link), '[]') FROM (
        SELECT jsonb_build_object('slug', other.slug, 'title', other.title) AS link
        FROM occupations other
        LEFT JOIN projections p ON p.occupation_code = other.projection_code
        WHERE other.code LIKE left(o.code, 4) || '%' AND other.soc_code <> o.soc_code
          AND other.code LIKE '%.00'
        ORDER BY p.employment DESC NULLS LAST, other.title
        LIMIT ${COUNT}
      ) m
    ) AS members
    FROM occupations o WHERE o.code = ANY (${codes})`;
  return new Map(rows.map(({ code, members }) => [code, members]));
}
