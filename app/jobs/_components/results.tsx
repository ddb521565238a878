import { PageLinks } from "@/app/_components/page-links";
import { SourcesList } from "@/app/_components/sources-list";
import type { SignedIn } from "@/server/accounts/current-user";
import { nullIfNotSoon } from "@/server/db/away";
import { grouped } from "@/server/figures/format";
import { ROWS_A_PAGE } from "@/server/jobs/limits";
import { findPublishedPay } from "@/server/jobs/published-pay";
import { type JobQuery, jobsAddress } from "@/server/jobs/query";
import { askedFor, type QueryNames } from "@/server/jobs/query-name";
import { findSavedSearch, noteLook } from "@/server/jobs/saved-searches";
import { findJobs, type JobsFound } from "@/server/jobs/search";
import { citationsById } from "@/server/sources/citations";
import { allSources } from "@/server/sources/sources";
import { AskedList } from "./asked";
import { JobList } from "./job-list";
import { Narrow } from "./narrow";
import { NoJobs } from "./no-jobs";
import { SaveSearch } from "./save-search";

interface ResultsProps {
  query: JobQuery;
  names: QueryNames;
  user: SignedIn | null;
  /** whether any posting is open at all */
  anyOpen: boolean;
}

/** The postings that a query finds, or what there is in their place. */
export async function Results({ query, names, user, anyOpen }: ResultsProps) {
  const [found, saved] = await Promise.all([
    findJobs(query),
    user ? findSavedSearch(user.id, query) : null,
  ]);
  // Not after the page is sent: who goes straight back to the saved searches would find it new still.
  if (saved) await nullIfNotSoon(noteLook(saved.id, new Date()));
  const asked = askedFor(query, names);
  return (
    <section aria-labelledby="found" className="mt-6">
      <h2 id="found">{anyOpen ? foundText(found) : "No postings to show"}</h2>
      <AskedList asked={asked} />
      {asked.length > 0 && <SaveSearch query={query} saved={saved !== null} />}
      {found.total === 0 ? (
        <NoJobs asked={anyOpen ? asked : []} roles={query.roles} />
      ) : (
        <Found query={query} found={found} />
      )}
    </section>
  );
}

async function Found({ query, found }: { query: JobQuery; found: JobsFound }) {
  const { rows, facets, page, pages, more } = found;
  const [published, sources] = await Promise.all([
    findPublishedPay(
      rows.flatMap(({ pay, role }) => (pay && role ? [role.slug] : [])),
      query.place,
    ),
    allSources(),
  ]);
  const citations = citationsById(
    [...published.values()].map(({ sourceId }) => sourceId),
    sources,
  );
  return (
    <>
      <div className="grid gap-x-10 gap-y-4 md:grid-cols-[1fr_13rem]">
        <div className="min-w-0 md:order-last md:mt-5">
          <Narrow query={query} facets={facets} />
        </div>
        <div className="min-w-0">
          <p className="mt-2 text-sm text-soft">{pageText(found, query)}</p>
          <JobList rows={rows} published={published} />
          <PageLinks
            address={(to) => jobsAddress({ ...query, page: to })}
            page={page}
            pages={pages}
          />
        </div>
      </div>
      {published.size > 0 && (
        <>
          <p className="mt-6 max-w-3xl text-sm text-soft">
            The upper line is the pay that a posting states; the bar is the published range of the
            work, from the 10th to the 90th percentile, with a gap at the median. Pay by the hour,
            day, week or month is taken for a year of full-time work (2,080 hours, 260 days).{" "}
            {more && "Counts beside the results are of the newest ones."}
          </p>
          <SourcesList citations={citations} />
        </>
      )}
    </>
  );
}

function foundText({ total, more }: JobsFound): string {
  if (total === 0) return "No open job meets all of this";
  if (more) return `More than ${grouped(total)} open jobs`;
  return total === 1 ? "1 open job" : `${grouped(total)} open jobs`;
}

function pageText({ page, rows, total, more }: JobsFound, query: JobQuery): string {
  const first = (page - 1) * ROWS_A_PAGE + 1;
  const shown = `${grouped(first)} to ${grouped(first + rows.length - 1)} of ${more ? `the newest ${grouped(total)}` : grouped(total)}`;
  return query.page > page
    ? `There is no page ${query.page}: this is the last one. ${shown}`
    : shown;
}
