import type { Metadata } from "next";
import { FileLinks } from "@/app/_components/file-links";
import { Link } from "@/app/_components/link";
import { SourceMark } from "@/app/_components/source-mark";
import { SourcesList } from "@/app/_components/sources-list";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { ROWS_A_PAGE } from "@/server/companies/best";
import {
  type Choices,
  choicesAddress,
  choosable,
  readChoices,
  workOf,
} from "@/server/companies/choices";
import { exploreCompanies } from "@/server/companies/explore";
import { grouped } from "@/server/figures/format";
import { citationsById } from "@/server/sources/citations";
import { allSources } from "@/server/sources/sources";
import { ChoiceForm } from "./_components/choice-form";
import { CompanyTable } from "./_components/company-table";
import { Notes } from "./_components/notes";
import { Pager } from "./_components/pager";

const PATH = "/companies";

export async function generateMetadata({
  searchParams,
}: PageProps<"/companies">): Promise<Metadata> {
  return pageMetadata({
    title: "Companies: who files for which work",
    description:
      "Employers by the work that they file labor condition applications for, how often, and what they offer.",
    path: PATH,
    // The combinations of choices are endless; the list itself is indexed once.
    indexed: Object.keys(await searchParams).length === 0,
  });
}

/** Every company with enough filings, with all that was chosen in the address. */
export default async function CompaniesPage({ searchParams }: PageProps<"/companies">) {
  const [choices, options, sources] = await Promise.all([
    searchParams.then(readChoices),
    choosable(),
    allSources(),
  ]);
  const { name, page } = choices;
  const { rows, found } = await exploreCompanies({ name, ...workOf(choices) });
  const citations = citationsById(
    rows.map(({ sourceId }) => sourceId),
    sources,
  );
  return (
    <>
      <h1>Companies</h1>
      <p className="mt-4 max-w-3xl text-lg">
        Who hires for which work, by what employers file when they sponsor somebody from abroad.
        Work that is rarely sponsored, such as trades, hardly shows here.
      </p>
      <p className="mt-3">
        <Link href="/companies/best">Best paying companies by role, field and state</Link>
      </p>
      <ChoiceForm
        key={JSON.stringify(choices)}
        action={PATH}
        choices={choices}
        options={options}
        by="name"
      />
      <Notes notes={choices.notes} />
      <section aria-labelledby="companies" className="mt-6">
        <h2 id="companies">
          {headingOf(found, choices)}
          {citations.map(({ letter, source }) => (
            <SourceMark key={letter} letter={letter} note={`${source.title}, ${source.vintage}.`} />
          ))}
        </h2>
        {found === 0 ? (
          <p className="mt-2 max-w-2xl">
            Among the employers with at least five certified filings none meets all of these
            choices. <Link href={PATH}>Start over</Link>
          </p>
        ) : (
          <CompanyTable rows={rows} />
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

/** "1 company filing for Registered nurses" */
function headingOf(found: number, { role, field, state, name }: Choices): string {
  const work = role?.title ?? field?.name;
  return [
    found === 0 ? "No company" : found === 1 ? "1 company" : `${grouped(found)} companies`,
    name && `called “${name}”`,
    work && `filing for ${work}`,
    state && `with a wage in ${state.title}`,
  ]
    .filter(Boolean)
    .join(" ");
}
