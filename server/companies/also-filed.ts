import { prisma } from "@/server/db/client";
import type { RoleLink } from "@/server/roles/profile";

const SHOWN = 6;

/** A kind of work, and how many of the employers filed for it. */
export type AlsoFiled = RoleLink & { employers: number };

/**
 * What the employers that filed for a SOC code filed for besides, the commonest first.
 * @param known codes to leave out: those that the reader has seen already
 */
export function alsoFiledWith(socCode: string, known: string[]): Promise<AlsoFiled[]> {
  return prisma.$queryRaw<AlsoFiled[]>`
    SELECT o.slug, o.name AS title, f.employers FROM (
      SELECT other.soc_code, count(*)::int AS employers
      FROM company_roles one JOIN company_roles other USING (company_id)
      WHERE one.soc_code = ${socCode} AND other.soc_code <> ALL (${known})
      GROUP BY other.soc_code ORDER BY count(*) DESC, other.soc_code LIMIT ${SHOWN}
    ) f JOIN LATERAL (
      SELECT slug, name FROM occupations WHERE soc_code = f.soc_code ORDER BY code LIMIT 1
    ) o ON true
    ORDER BY f.employers DESC, o.slug`;
}
