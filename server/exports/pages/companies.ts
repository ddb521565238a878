import { bestPayingCompanies, ROWS_A_PAGE } from "@/server/companies/best";
import { type Choices, choicesAddress, readChoices, workOf } from "@/server/companies/choices";
import { exploreCompanies } from "@/server/companies/explore";
import { OFFERED } from "@/server/roles/figures/company";
import { allSources } from "@/server/sources/sources";
import type { MakeExport } from "../answer";
import { FIGURE_COLUMNS } from "../figure-columns";
import { sourceColumns } from "../source-columns";

/** One page of the companies that the address finds, as its page shows them. */
export const companiesExport: MakeExport = async (_, params) => {
  const [choices, sources] = await Promise.all([readChoices(params), allSources()]);
  if (choices.notes.length > 0) return { refused: choices.notes.join(" ") };
  const { rows, found } = await exploreCompanies({ name: choices.name, ...workOf(choices) });
  const { role, field } = choices;
  const label = `Certified filings for ${role?.title ?? field?.name ?? "all work"}`;
  return {
    title: "Companies",
    path: addressOf("/companies", choices),
    notes: [pageNote(choices, found)],
    columns: FIGURE_COLUMNS,
    rows: rows.map(({ slug, filings, years, roles, sourceId }) => ({
      company: slug,
      role: role?.slug,
      role_title: role?.title,
      figure: "employer.filings",
      label: `${label}, ${years}`,
      value: filings,
      unit: "filings",
      beside: roles.join("; "),
      ...sourceColumns(sourceId, sources),
    })),
  };
};

/** One page of employers by what they offered, as its page shows them. */
export const bestExport: MakeExport = async (_, params) => {
  const [choices, sources] = await Promise.all([readChoices(params), allSources()]);
  const { fewestCases, sort } = choices;
  if (choices.notes.length > 0) return { refused: choices.notes.join(" ") };
  const { rows, found } = await bestPayingCompanies({ ...workOf(choices), fewestCases, sort });
  return {
    title: "Best paying companies",
    path: addressOf("/companies/best", choices),
    notes: [pageNote(choices, found)],
    columns: FIGURE_COLUMNS,
    rows: rows.map(({ slug, roleSlug, role, area, cases, median, sourceId }) => ({
      company: slug,
      role: roleSlug,
      role_title: role,
      place_title: area,
      figure: "employer.offered",
      label: OFFERED,
      value: median,
      unit: "usd-year",
      beside: `${cases} cases`,
      ...sourceColumns(sourceId, sources),
    })),
  };
};

const addressOf = (path: string, choices: Choices) =>
  choicesAddress(path, choices, { page: choices.page });

const pageNote = ({ page }: Choices, found: number) =>
  `Page ${page} of ${Math.max(1, Math.ceil(found / ROWS_A_PAGE))}: page= in the address leads to others.`;
