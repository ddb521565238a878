import { prisma } from "@/server/db/client";
import { isCompanyWorthIndexing } from "./worth-indexing";

/** The slugs of all companies whose pages search engines are to keep. */
export async function findIndexableCompanies(): Promise<string[]> {
  const companies = await prisma.$queryRaw<
    { slug: string; filings: number; cases: number; roles: number }[]
  >`
    SELECT slug, filings, coalesce(w.cases, 0)::int AS cases, coalesce(r.roles, 0)::int AS roles
    FROM companies c
    LEFT JOIN (
      SELECT company_id, count(*) AS roles FROM company_roles GROUP BY company_id
    ) r ON r.company_id = c.id
    LEFT JOIN (
      SELECT company_id, sum(cases) AS cases FROM (
        SELECT company_id, coalesce(max(cases) FILTER (WHERE area_code = '99'), sum(cases)) AS cases
        FROM company_wages GROUP BY company_id, soc_code
      ) s GROUP BY company_id
    ) w ON w.company_id = c.id
    ORDER BY slug`;
  return companies.filter(isCompanyWorthIndexing).map(({ slug }) => slug);
}
