import { prisma } from "@/server/db/client";
import type { Prisma } from "@/server/db/generated/client";
import type { RoleLink } from "@/server/roles/profile";

const NATION = "99";

/** Offered wages of certified cases in dollars a year; quartiles where there are enough cases. */
export interface OfferedWage {
  cases: number;
  p25: number | null;
  median: number;
  p75: number | null;
  sourceId: string;
}

/** What an occupation pays in the whole country, in dollars a year; null where it is not published. */
export interface PublishedPay {
  p10: number | null;
  median: number | null;
  p90: number | null;
  sourceId: string;
}

/** An offered wage in one place. */
export type PlaceWage = OfferedWage & { area: string; title: string };

/** What a company filed for under one SOC code, and what it offered. */
export interface CompanyRole {
  code: string;
  /** the page of the occupation with this code, of several the first */
  role: RoleLink;
  /** how many occupations of ours have the code */
  occupations: number;
  filings: number;
  /** fiscal years: "2022-2024" */
  years: string;
  /** in the whole country; null where it is not loaded */
  offered: OfferedWage | null;
  places: PlaceWage[];
  published: PublishedPay | null;
}

/** An employer of labour condition applications. */
export interface Company {
  slug: string;
  name: string;
  /** certified ones in `years`, those under codes of older classifications included */
  filings: number;
  years: string;
  /** how else the name was filed */
  spellings: string[];
  tradeNames: string[];
  /** most filings first */
  roles: CompanyRole[];
  /** cases with a wage */
  cases: number;
  sourceId: string;
}

const publishedPay = {
  where: { areaCode: NATION, industryCode: "000000" },
  select: { p10Annual: true, medianAnnual: true, p90Annual: true, sourceId: true },
} satisfies Prisma.SocGroup$wagesArgs;

const include = {
  roles: {
    orderBy: [{ filings: "desc" }, { socCode: "asc" }],
    include: {
      soc: {
        select: {
          occupations: {
            orderBy: { code: "asc" },
            select: { slug: true, name: true, wageGroup: { select: { wages: publishedPay } } },
          },
        },
      },
    },
  },
  wages: {
    orderBy: [{ cases: "desc" }, { areaCode: "asc" }],
    include: { area: { select: { title: true } } },
  },
} satisfies Prisma.CompanyInclude;

type CompanyRecord = Prisma.CompanyGetPayload<{ include: typeof include }>;

/** The company with this slug, or null. */
export async function companyBySlug(slug: string): Promise<Company | null> {
  const record = await prisma.company.findUnique({
    where: { slug },
    relationLoadStrategy: "join",
    include,
  });
  return record && companyOf(record);
}

function companyOf(record: CompanyRecord): Company {
  const { slug, name, filings, years, sourceId } = record;
  const roles = record.roles.flatMap((role) => roleOf(role, record.wages));
  return {
    slug,
    name,
    filings,
    years,
    spellings: listOf(record.spellings),
    tradeNames: listOf(record.tradeNames),
    roles,
    cases: roles.reduce((sum, role) => sum + casesOf(role), 0),
    sourceId,
  };
}

const listOf = (text: string) => text.split(" | ").filter(Boolean);

/** Those of the places are among those of the nation, where these are loaded. */
const casesOf = ({ offered, places }: CompanyRole): number =>
  offered?.cases ?? places.reduce((sum, { cases }) => sum + cases, 0);

function roleOf(
  { socCode, soc, filings, years }: CompanyRecord["roles"][number],
  wages: CompanyRecord["wages"],
): CompanyRole[] {
  const [first] = soc.occupations;
  if (!first) return [];
  const own = wages.filter((wage) => wage.socCode === socCode);
  const nation = own.find(({ areaCode }) => areaCode === NATION);
  const [published] = first.wageGroup?.wages ?? [];
  return [
    {
      code: socCode,
      role: { slug: first.slug, title: first.name },
      occupations: soc.occupations.length,
      filings,
      years,
      offered: nation ? wageOf(nation) : null,
      places: own
        .filter((wage) => wage !== nation)
        .map((wage) => ({ ...wageOf(wage), area: wage.areaCode, title: wage.area.title })),
      published: published
        ? {
            p10: published.p10Annual,
            median: published.medianAnnual,
            p90: published.p90Annual,
            sourceId: published.sourceId,
          }
        : null,
    },
  ];
}

const wageOf = ({ cases, p25, median, p75, sourceId }: OfferedWage): OfferedWage => ({
  cases,
  p25,
  median,
  p75,
  sourceId,
});
