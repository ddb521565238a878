import { prisma } from "@/server/db/client";
import { Prisma } from "@/server/db/generated/client";
import { type Found, ROWS_A_PAGE } from "./best";

/** What somebody asks of the companies; "" and null leave a choice open. */
export interface CompaniesQuery {
  /** words of a name */
  name: string;
  socCode: string | null;
  /** two digits that the codes of a field begin with */
  field: string | null;
  /** postal abbreviation, of places where wages are loaded */
  state: string | null;
  /** from 1 */
  page: number;
}

/** A company in a list. `filings` are those for the chosen work, or all. */
export interface CompanyRow {
  slug: string;
  name: string;
  filings: number;
  years: string;
  /** what it filed for most, of the chosen work */
  roles: string[];
  sourceId: string;
}

const ANY = Prisma.sql`true`;
const ROLES_SHOWN = 3;

/** A page of the companies, those with most filings first. */
export async function exploreCompanies(query: CompaniesQuery): Promise<Found<CompanyRow>> {
  const { socCode, field, page } = query;
  const chosen = socCode !== null || field !== null;
  const work = chosen
    ? Prisma.sql`JOIN (SELECT company_id, sum(filings)::int AS filings FROM company_roles r
        WHERE ${ofWork(query)} GROUP BY company_id) f ON f.company_id = c.id`
    : Prisma.empty;
  const filings = chosen ? Prisma.sql`f.filings` : Prisma.sql`c.filings`;
  const rows = await prisma.$queryRaw<(CompanyRow & { found: number })[]>`
    WITH page AS (
      SELECT c.id, c.slug, c.name, c.years, c.source_id, ${filings} AS filings, count(*) OVER ()::int AS found
      FROM companies c ${work}
      WHERE ${named(query.name)} AND ${inState(query)}
      ORDER BY ${filings} DESC, c.slug LIMIT ${ROWS_A_PAGE} OFFSET ${(page - 1) * ROWS_A_PAGE}
    )
    SELECT page.slug, page.name, page.years, page.filings, page.found, page.source_id AS "sourceId",
      coalesce(top.names, '{}') AS roles
    FROM page LEFT JOIN LATERAL (
      SELECT array_agg(o.name ORDER BY r.filings DESC) AS names FROM (
        SELECT r.soc_code, r.filings FROM company_roles r
        WHERE r.company_id = page.id AND ${ofWork(query)}
        ORDER BY r.filings DESC, r.soc_code LIMIT ${ROLES_SHOWN}
      ) r JOIN LATERAL (
        SELECT name FROM occupations WHERE soc_code = r.soc_code ORDER BY code LIMIT 1
      ) o ON true
    ) top ON true
    ORDER BY page.filings DESC, page.slug`;
  return { rows: rows.map(({ found: _, ...row }) => row), found: rows[0]?.found ?? 0 };
}

function ofWork({ socCode, field }: CompaniesQuery): Prisma.Sql {
  if (socCode !== null) return Prisma.sql`r.soc_code = ${socCode}`;
  return field === null ? ANY : Prisma.sql`r.soc_code LIKE ${`${field}-%`}`;
}

/** Every word stands in the name, in another spelling of it or in a trade name. */
function named(name: string): Prisma.Sql {
  const words = name.split(/\s+/).filter(Boolean);
  if (words.length === 0) return ANY;
  const each = words.map(
    (word) =>
      Prisma.sql`concat_ws(' ', c.name, c.spellings, c.trade_names) ILIKE ${`%${escaped(word)}%`}`,
  );
  return Prisma.sql`(${Prisma.join(each, " AND ")})`;
}

/** What a pattern would take for a wildcard stands for itself. */
const escaped = (word: string) => word.replace(/[\\%_]/g, "\\$&");

function inState(query: CompaniesQuery): Prisma.Sql {
  if (query.state === null) return ANY;
  return Prisma.sql`EXISTS (
    SELECT FROM company_wages r JOIN areas a ON a.code = r.area_code
    WHERE r.company_id = c.id AND ${query.state} = ANY (string_to_array(a.states, ' '))
      AND ${ofWork(query)})`;
}
