import { companyAddress } from "@/server/companies/address";
import {
  type Company,
  type CompanyRole,
  companyBySlug,
  type OfferedWage,
} from "@/server/companies/company";
import { OFFERED } from "@/server/roles/figures/company";
import { allSources, type Source } from "@/server/sources/sources";
import type { MakeExport } from "../answer";
import { FIGURE_COLUMNS, type FigureRow } from "../figure-columns";
import { sourceColumns } from "../source-columns";

/** What an employer files for, and what it offers: a row for each work and place. */
export const companyExport: MakeExport = async ([slug = ""]) => {
  if (slug !== slug.toLowerCase()) return { moved: companyAddress(slug.toLowerCase()) };
  const [company, sources] = await Promise.all([companyBySlug(slug), allSources()]);
  if (!company)
    return {
      unknown: `No company is called "${slug.slice(0, 80)}". /companies finds one by a word of its name; .csv goes after its address.`,
    };
  return {
    title: company.name,
    path: companyAddress(slug),
    columns: FIGURE_COLUMNS,
    rows: company.roles.flatMap((role) => rowsOfWork(company, role, sources)),
  };
};

function rowsOfWork(company: Company, work: CompanyRole, sources: Source[]): FigureRow[] {
  const { role, code, filings, years, offered, places } = work;
  const of = {
    company: company.slug,
    role: role.slug,
    role_title: role.title,
    occupation: code,
  };
  const filed = { value: filings, unit: "filings", ...sourceColumns(company.sourceId, sources) };
  return [
    { ...of, figure: "employer.filings", label: `Certified filings, ${years}`, ...filed },
    ...(offered ? offerRows(offered, of, sources) : []),
    ...places.flatMap((wage) =>
      offerRows(wage, { ...of, place: wage.area, place_title: wage.title }, sources),
    ),
  ];
}

/** The quartiles where there are enough cases for them, and how many cases there are. */
function offerRows(wage: OfferedWage, of: FigureRow, sources: Source[]): FigureRow[] {
  const { p25: low, median: value, p75: high, cases } = wage;
  const row = { ...of, ...sourceColumns(wage.sourceId, sources) };
  const counted = { label: "Certified cases with a wage", value: cases, unit: "cases" };
  return [
    { ...row, figure: "employer.offered", label: OFFERED, value, low, high, unit: "usd-year" },
    { ...row, figure: "employer.cases", ...counted },
  ];
}
