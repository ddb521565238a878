import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { Breadcrumb } from "@/app/_components/breadcrumb";
import { FileLinks } from "@/app/_components/file-links";
import { JsonLd } from "@/app/_components/json-ld";
import { Link } from "@/app/_components/link";
import { SourcesList } from "@/app/_components/sources-list";
import { pageMetadata, unknownMetadata } from "@/app/_lib/page-metadata";
import { COMPANIES, companyAddress } from "@/server/companies/address";
import { type Company, companyBySlug } from "@/server/companies/company";
import { organizationData } from "@/server/companies/structured-data";
import { summaryOf } from "@/server/companies/wording";
import { isCompanyWorthIndexing } from "@/server/companies/worth-indexing";
import { absolute } from "@/server/site/address";
import { citationsById } from "@/server/sources/citations";
import { allSources } from "@/server/sources/sources";
import { AlsoFiled } from "./_components/also-filed";
import { FiledFor } from "./_components/filed-for";
import { Names } from "./_components/names";
import { Offered } from "./_components/offered";

export const revalidate = 3600;

/** No company is built ahead; each is kept once somebody asked for it. */
export const generateStaticParams = () => [];

/** Asked of the database once a request; another case leads to the one address. */
const companyAt = cache((slug: string) => {
  if (slug !== slug.toLowerCase()) permanentRedirect(companyAddress(slug.toLowerCase()));
  return companyBySlug(slug);
});

export async function generateMetadata({
  params,
}: PageProps<"/companies/[slug]">): Promise<Metadata> {
  const company = await companyAt((await params).slug);
  if (!company) return unknownMetadata("No company has this name");
  const { name, slug, filings, cases, roles } = company;
  return pageMetadata({
    title: `${name}: what it files for and offers`,
    description: summaryOf(company),
    path: companyAddress(slug),
    files: true,
    indexed: isCompanyWorthIndexing({ filings, cases, roles: roles.length }),
  });
}

export default async function CompanyPage({ params }: PageProps<"/companies/[slug]">) {
  const [company, sources] = await Promise.all([companyAt((await params).slug), allSources()]);
  if (!company) return <UnknownCompany />;
  const { name, slug } = company;
  const citations = citationsById(sourceIdsOf(company), sources);
  const path = companyAddress(slug);
  return (
    <article>
      <JsonLd data={organizationData(company, absolute(path))} />
      <Breadcrumb crumbs={[COMPANIES, { name, path }]} />
      <h1 className="break-words">{name}</h1>
      <p className="mt-4 max-w-3xl text-lg">{summaryOf(company)}</p>
      <p className="mt-3 max-w-3xl text-soft">
        An employer files one before it sponsors somebody from abroad. It says which work and what
        wage; it does not say that somebody was hired, and it is not about all of the staff.
      </p>
      <FiledFor company={company} citations={citations} />
      <Offered company={company} citations={citations} />
      <AlsoFiled company={company} />
      <Names company={company} />
      <SourcesList citations={citations} />
      <FileLinks path={path} />
    </article>
  );
}

/** The filings' source first, then those of the wages and of what they are set beside. */
function sourceIdsOf({ sourceId, roles }: Company): string[] {
  const wages = roles.flatMap(({ offered, places }) => [...(offered ? [offered] : []), ...places]);
  const beside = roles.flatMap(({ offered, published }) =>
    offered && published ? [published] : [],
  );
  return [sourceId, ...[...wages, ...beside].map((wage) => wage.sourceId)];
}

function UnknownCompany() {
  return (
    <>
      <h1>No company has this name</h1>
      <p className="mt-4">
        It is not among the employers with at least five certified filings. It may go by another
        name: <Link href={COMPANIES.path}>look for it among the companies</Link>.
      </p>
    </>
  );
}
