import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { FieldList } from "@/app/_components/field-list";
import { FileLinks } from "@/app/_components/file-links";
import { PageLinks } from "@/app/_components/page-links";
import { SourcesList } from "@/app/_components/sources-list";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { explorable } from "@/server/explore/explorable";
import { type Explored, explore, ROWS_A_PAGE } from "@/server/explore/explore";
import { facetsOf } from "@/server/explore/facets";
import { addressOf, type Params, readQuery } from "@/server/explore/query";
import { grouped } from "@/server/figures/format";
import { citationsById } from "@/server/sources/citations";
import { allSources } from "@/server/sources/sources";
import { ActiveFilters, NothingFound } from "./_components/active-filters";
import { sourceIdsOfTable } from "./_components/columns";
import { FilterForm } from "./_components/filter-form";
import { OccupationTable } from "./_components/occupation-table";

export async function generateMetadata({ searchParams }: PageProps<"/careers">): Promise<Metadata> {
  const asked = Object.keys(await searchParams).length > 0;
  return pageMetadata({
    title: "Careers: explore every occupation",
    description:
      "All occupations of the United States by field, pay, growth, openings, preparation, education and interests.",
    path: "/careers",
    files: true,
    // The combinations of filters are endless; the table itself is indexed once.
    indexed: !asked,
  });
}

/** Every occupation in one table, with all that was chosen in the address. */
export default async function CareersPage({ searchParams }: PageProps<"/careers">) {
  const params = await searchParams;
  const tidy = withoutEmpty(params);
  if (tidy !== null) redirect(tidy);
  const [{ occupations, titles, ...loaded }, sources] = await Promise.all([
    explorable(),
    allSources(),
  ]);
  const facets = facetsOf(loaded);
  const { query, notes } = readQuery(params, facets);
  const explored = explore(occupations, facets, query);
  const { rows, found, page, pages, counts, active } = explored;
  const citations = citationsById(sourceIdsOfTable(occupations), sources);
  if (query.page > pages && found > 0)
    notes.push(`There is no page ${query.page}: this is the last one.`);
  return (
    <>
      <h1>Careers</h1>
      <p className="mt-4 max-w-3xl text-lg">
        Every occupation, to sort by what matters to you and to narrow down to what suits you. The
        page's address holds your choices: keep it, or send it to someone.
      </p>
      <FilterForm
        // A form keeps what was chosen in it by hand; another query must show its own choices.
        key={JSON.stringify(query)}
        facets={facets}
        query={query}
        counts={counts}
        active={active.length}
      />
      {notes.length > 0 && (
        <div role="status" className="mt-4 border-l-3 border-ink pl-3 text-sm">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      <section aria-labelledby="occupations" className="mt-6">
        <h2 id="occupations">{foundText(found, occupations.length)}</h2>
        <ActiveFilters active={active} />
        {found === 0 ? (
          <NothingFound active={active} />
        ) : (
          <>
            {pages > 1 && <p className="mt-2 text-sm text-soft">{pageText(explored)}</p>}
            <OccupationTable
              caption="Occupations"
              rows={rows}
              citations={citations}
              query={query}
            />
            <PageLinks
              address={(to) => addressOf({ ...query, page: to })}
              page={page}
              pages={pages}
            />
          </>
        )}
      </section>
      <section aria-labelledby="fields" className="mt-12">
        <h2 id="fields">Fields</h2>
        <p className="mt-2 text-soft">Each with a picture of pay and growth.</p>
        <FieldList />
        {titles.length > 0 && (
          <p className="mt-6 max-w-3xl text-sm text-soft">
            Job titles with figures of their own are no occupations and stand outside the table:{" "}
            {titles.map(({ slug, title }, at) => (
              <span key={slug}>
                {at > 0 && ", "}
                <Link href={`/careers/${slug}`} prefetch={false}>
                  {title}
                </Link>
              </span>
            ))}
            .
          </p>
        )}
      </section>
      <SourcesList citations={citations} />
      <FileLinks path={addressOf({ ...query, page: 1 })} />
    </>
  );
}

/** The address without the fields that the form sends empty; null where it has none. */
function withoutEmpty(params: Params): string | null {
  const given = Object.entries(params).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value ?? ""] as [string, string]),
  );
  const filled = given.filter(([, value]) => value !== "");
  if (filled.length === given.length) return null;
  return filled.length === 0 ? "/careers" : `/careers?${new URLSearchParams(filled)}`;
}

const foundText = (found: number, all: number) =>
  found === all
    ? `All ${grouped(all)} occupations`
    : `${grouped(found)} of ${grouped(all)} occupations`;

function pageText({ page, rows, found }: Explored): string {
  const first = (page - 1) * ROWS_A_PAGE + 1;
  return `${grouped(first)} to ${grouped(first + rows.length - 1)} of ${grouped(found)}`;
}
