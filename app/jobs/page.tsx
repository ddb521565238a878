import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { Link } from "@/app/_components/link";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { currentUser, type SignedIn } from "@/server/accounts/current-user";
import { SAVED_PATH } from "@/server/jobs/address";
import { jobsAddress } from "@/server/jobs/query";
import { findQueryNames } from "@/server/jobs/query-name";
import { findJobsStatus } from "@/server/jobs/status";
import { coverageSentence, staleSentence } from "@/server/jobs/status-wording";
import { readTypedQuery } from "@/server/jobs/typed";
import { callerAddress } from "@/server/limits/address";
import { takeSearch } from "@/server/limits/limits";
import { isTooManyRequests } from "@/server/limits/too-many";
import { JobForm } from "./_components/job-form";
import { Results } from "./_components/results";
import { UnclearNames } from "./_components/unclear-names";

export async function generateMetadata({ searchParams }: PageProps<"/jobs">): Promise<Metadata> {
  const asked = Object.keys(await searchParams).length > 0;
  return pageMetadata({
    title: "Jobs: open postings beside what the work pays",
    description:
      "Open jobs from boards that employers publish, each with its pay set against the published range of the work.",
    path: "/jobs",
    // The combinations of what can be asked for are endless; postings have pages of their own.
    indexed: !asked,
  });
}

/** Open postings, with all that is asked for in the address. */
export default async function JobsPage({ searchParams }: PageProps<"/jobs">) {
  const params = await searchParams;
  const { query, bad, unclear, typed } = await readTypedQuery(params);
  const untidy = typed || Object.values(params).includes("");
  if (untidy && unclear.length === 0) redirect(jobsAddress(query));
  const user = await currentUser();
  const [status, names, refused] = await Promise.all([
    findJobsStatus(),
    findQueryNames(query),
    refusal(user),
  ]);
  const stale = staleSentence(status);
  return (
    <>
      <h1>Jobs</h1>
      <p className="mt-4 max-w-3xl text-lg">{coverageSentence(status)}</p>
      <p className="mt-2 flex flex-wrap justify-between gap-x-6 gap-y-1 text-sm">
        <span className="text-soft">
          Postings are their employers' words; pay is set against federal wage statistics.
        </span>
        <Link href={SAVED_PATH}>Saved searches</Link>
      </p>
      <JobForm
        // A form keeps what was chosen in it by hand; another query must show its own choices.
        key={jobsAddress(query)}
        query={query}
        names={names}
      />
      {stale && <Note text={stale} />}
      {bad.length > 0 && (
        <Note
          text={`What the address says of ${bad.join(", ")} cannot be read, and is left out here.`}
        />
      )}
      <UnclearNames unclear={unclear} query={query} />
      {refused ? (
        <p role="alert" className="mt-8">
          {refused}
          <meta name="status" content="429" />
        </p>
      ) : (
        <Results query={query} names={names} user={user} anyOpen={status.open > 0} />
      )}
    </>
  );
}

function Note({ text }: { text: string }) {
  return (
    <p role="status" className="mt-4 border-l-3 border-ink pl-3 text-sm">
      {text}
    </p>
  );
}

/** Why this caller's search is refused; null where it is not. */
async function refusal(user: SignedIn | null): Promise<string | null> {
  try {
    await takeSearch(callerAddress(await headers()), user);
    return null;
  } catch (error) {
    if (isTooManyRequests(error)) return error.message;
    throw error;
  }
}
