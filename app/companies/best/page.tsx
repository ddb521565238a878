import type { Metadata } from "next";
import { FileLinks } from "@/app/_components/file-links";
import { Link } from "@/app/_components/link";
import { SourcesList } from "@/app/_components/sources-list";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { bestPayingCompanies, ROWS_A_PAGE } from "@/server/companies/best";
import {
  type Choices,
  choicesAddress,
  choosable,
  readChoices,
  workOf,
} from "@/server/companies/choices";
import { paidOccupations } from "@/server/companies/paid-work";
import { OFFERED } from "@/server/roles/figures/company";
import { citationsById } from "@/server/sources/citations";
import { allSources } from "@/server/sources/sources";
import { ChoiceForm } from "../_components/choice-form";
import { Notes } from "../_components/notes";
import { Pager } from "../_components/pager";
import { BestTable } from "./best-table";

const PATH = "/companies/best";

export async function generateMetadata({
  searchParams,
}: PageProps<"/companies/best">): Promise<Metadata> {
  return pageMetadata({
    title: "Best paying companies",
    description:
      "Employers by the median wage that they offered for sponsored positions, by role, field and state, with the number of cases.",
    path: PATH,
    indexed: Object.keys(await searchParams).length === 0,
  });
}

/** Employers by median offered wage, with all that was chosen in the address. */
export default async function BestPage({ searchParams }: PageProps<"/companies/best">) {
  const [choices, options, sources, occupations] = await Promise.all([
    searchParams.then(readChoices),
    choosable(),
    allSources(),
    paidOccupations(),
  ]);
  const { fewestCases, sort, page } = choices;
  const { rows, found } = await bestPayingCompanies({ ...workOf(choices), fewestCases, sort });
  const citations = citationsById(
    rows.map(({ sourceId }) => sourceId),
    sources,
  );
  return (
    <>
      <h1>Best paying companies</h1>
      <p className="mt-4 max-w-3xl text-lg">
        {OFFERED}: the median of what an employer wrote into its certified applications for one kind
        of work. Wages are loaded for {occupations} occupations only.
      </p>
      <ChoiceForm
        key={JSON.stringify(choices)}
        action={PATH}
        choices={choices}
        options={options}
        by="cases"
      />
      <Notes notes={choices.notes} />
      <section aria-labelledby="best" className="mt-6">
        <h2 id="best">{headingOf(choices)}</h2>
        {found === 0 ? (
          <p className="mt-2 max-w-2xl">
            Of no employer are the wages of at least {fewestCases} certified cases loaded for this.
            Choose fewer cases, another place or a wider field, or{" "}
            <Link href={PATH}>start over</Link>.
          </p>
        ) : (
          <BestTable rows={rows} choices={choices} citations={citations} path={PATH} />
        )}
        <Pager
          page={page}
          found={found}
          size={ROWS_A_PAGE}
          addressOf={(to) => choicesAddress(PATH, choices, { page: to })}
        />
      </section>
      {citations.length > 0 && <SourcesList citations={citations} />}
      <FileLinks path={choicesAddress(PATH, choices, { page })} />
    </>
  );
}

function headingOf({ role, field, state, fewestCases }: Choices): string {
  const work = role?.title ?? field?.name ?? "All occupations with wages";
  const place = state ? `in ${state.title} and its metropolitan areas` : "in the whole country";
  return `${work} ${place}, at least ${fewestCases} cases`;
}
