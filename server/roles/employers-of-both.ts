import { prisma } from "@/server/db/client";
import { keptWithData } from "@/server/db/kept";
import { SHOWN } from "./employers";
import type { EmployerLink, RoleProfile } from "./profile";

/** What employers filed for a SOC code: their numbers in rising order, and beside each its filings. */
interface Filed {
  employers: Int32Array;
  filings: Int32Array;
}

/** All that any pair's employers are found with: some 160,000 rows, as numbers in a few megabytes. */
interface Filings {
  /** by number: in the order of their ids */
  employers: { slug: string; name: string }[];
  byCode: Map<string, Filed>;
}

type Filer = Pick<RoleProfile, "occupation">;

/**
 * The employers that filed for the occupations of both roles, those with most certified filings for the
 * one with fewer first; none where both are of one SOC code.
 */
export async function employersOfBoth(left: Filer, right: Filer): Promise<EmployerLink[]> {
  const { employers, byCode } = await filings();
  const [a, b] = [left, right].map(({ occupation }) => byCode.get(occupation.socCode));
  if (!a || !b || a === b) return [];
  return inBoth(a, b)
    .sort((one, other) => other.count - one.count || one.employer - other.employer)
    .slice(0, SHOWN)
    .flatMap(({ employer, count }) => {
      const known = employers[employer];
      return known ? [{ ...known, filings: count }] : [];
    })
    .sort((one, other) => other.filings - one.filings || (one.slug < other.slug ? -1 : 1));
}

/** The employers of both lists with the smaller of their filings. */
export function inBoth(a: Filed, b: Filed): { employer: number; count: number }[] {
  const found: { employer: number; count: number }[] = [];
  let at = 0;
  a.employers.forEach((employer, index) => {
    while ((b.employers[at] ?? Number.POSITIVE_INFINITY) < employer) at++;
    if (b.employers[at] !== employer) return;
    const counts = [a.filings[index] as number, b.filings[at] as number];
    found.push({ employer, count: Math.min(...counts) });
  });
  return found;
}

const filings = keptWithData("filings of employers", async (): Promise<Filings> => {
  const [employers, rows] = await Promise.all([findEmployers(), findFilings()]);
  return {
    employers,
    byCode: new Map(
      rows.map(({ code, numbers, filings }) => [
        code,
        { employers: Int32Array.from(numbers), filings: Int32Array.from(filings) },
      ]),
    ),
  };
});

/** Makes them ready, so that the first comparison need not wait for them. */
export const warmEmployers = async (): Promise<unknown> => filings();

/** Those that filed for several codes: no other can be of both. */
const findEmployers = () => prisma.$queryRaw<Filings["employers"]>`
  SELECT slug, name FROM companies c
  WHERE (SELECT count(*) FROM company_roles WHERE company_id = c.id) > 1 ORDER BY id`;

/** The numbers count the same employers in the same order, from 0. */
const findFilings = () => prisma.$queryRaw<
  { code: string; numbers: number[]; filings: number[] }[]
>`
  WITH numbered AS (
    SELECT company_id, (row_number() OVER (ORDER BY company_id) - 1)::int AS number
    FROM company_roles GROUP BY company_id HAVING count(*) > 1
  )
  SELECT soc_code AS code, array_agg(number ORDER BY number) AS numbers,
    array_agg(filings ORDER BY number) AS filings
  FROM company_roles JOIN numbered USING (company_id) GROUP BY soc_code`;
