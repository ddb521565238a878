import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FieldList } from "@/app/_components/field-list";
import { FileLinks } from "@/app/_components/file-links";
import { Link } from "@/app/_components/link";
import { SourcesList } from "@/app/_components/sources-list";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { readAsked } from "@/server/explore/asked";
import { explorable } from "@/server/explore/explorable";
import { explore } from "@/server/explore/explore";
import { addressOf, type Params } from "@/server/explore/query";
import { citationsById } from "@/server/sources/citations";
import { allSources } from "@/server/sources/sources";
import { columnsOf, sourceIdsOfTable } from "./_components/columns";
import { FilterForm } from "./_components/filter-form";
import { Found } from "./_components/found";

export async function generateMetadata({ searchParams }: PageProps<"/careers">): Promise<Metadata> {
  const asked = Object.keys(await searchParams).length > 0;
  return pageMetadata({
    title: "Careers: explore every occupation",
    description:
      "All occupations of the United States by field, pay, growth, openings, preparation, education, interests and work styles, with pay in your state or area.",
    path: "/careers",
    files: true,
    // The combinations of filters are endless; the table itself is indexed once.
    indexed: !asked,
  });
}

/** Every occupation in one table, with all that was chosen in the address. */
export default async function CareersPage({ searchParams }: PageProps<"/careers">) {
  const params = await searchParams;
  const [{ occupations, titles }, asked, sources] = await Promise.all([
    explorable(),
    readAsked(params),
    allSources(),
  ]);
  const { facets, query, place, notes } = asked;
  const tidy = tidied(params, query.place?.code);
  if (tidy !== null) redirect(tidy);
  const explored = explore(asked.occupations, facets, query);
  const { found, pages, counts, active } = explored;
  const columns = columnsOf(place.seen);
  const citations = citationsById(sourceIdsOfTable(asked.occupations, columns), sources);
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
        place={place}
        active={active.length + (place.seen ? 1 : 0)}
      />
      {notes.length > 0 && (
        <div role="status" className="mt-4 border-l-3 border-ink pl-3 text-sm">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      <Found asked={asked} explored={explored} all={occupations.length} citations={citations} />
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
                <Link href={`/careers/${slug}`}>{title}</Link>
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

/**
 * The address without the fields that the form sends empty, and with the code of the place whose name
 * was typed; null where it is so already.
 */
function tidied(params: Params, place: string | undefined): string | null {
  const given = Object.entries(params).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value ?? ""] as [string, string]),
  );
  const tidy = given
    .filter(([, value]) => value !== "")
    .map(([name, value]) => [name, name === "place" && place ? place : value]);
  if (tidy.length === given.length && tidy.every(([, value], at) => value === given[at]?.[1]))
    return null;
  return tidy.length === 0 ? "/careers" : `/careers?${new URLSearchParams(tidy)}`;
}
