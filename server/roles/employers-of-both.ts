import { prisma } from "@/server/db/client";
import { keptWithData } from "@/server/db/kept";
import { commonFilers, type Filed } from "./common-filers";
import { SHOWN } from "./employers";
import type { EmployerLink, RoleProfile } from "./profile";

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
  return commonFilers(a, b, SHOWN)
    .flatMap(({ employer, filings }) => {
      const known = employers[employer];
      return known ? [{ ...known, filings }] : [];
    })
    .sort((one, other) => other.filings - one.filings || (one.slug < other.slug ? -1 : 1));
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
