import { nullIfNotSoon } from "@/server/db/away";
import { RETENTION_SENTENCE } from "@/server/jobs/limits";
import { findJobsStatus } from "@/server/jobs/status";
import { coverageSentence, dayText } from "@/server/jobs/status-wording";

/** Where job postings come from, what we make of them, and how long we keep them. */
export async function JobPostings() {
  const status = await nullIfNotSoon(findJobsStatus());
  const sources = status?.sources ?? [];
  const read = sources.filter(({ succeededAt }) => succeededAt !== null);
  return (
    <section aria-labelledby="jobs" className="mt-10">
      <h2 id="jobs">Job postings</h2>
      <p className="mt-3 max-w-3xl">
        Postings are read from job boards that employers publish for everybody. We show them in the
        employer's words, lead to the board for applying, and add none of our own.{" "}
        {status ? coverageSentence(status) : "How many are open cannot be read just now."}{" "}
        {RETENTION_SENTENCE}
      </p>
      <p className="mt-3 max-w-3xl">
        A posting is matched to the occupation that its board states, or else to a role by its
        title; how sure our search for the title is of it is said on its page. Where no role is
        likelier than not it is matched to none. Its pay is set against the published percentiles of
        the role: between two of them nothing closer is said. Pay by the hour is taken for 2,080
        hours a year.
      </p>
      {read.length > 0 && (
        <details className="mt-3 max-w-3xl">
          <summary className="cursor-pointer">Employers whose boards have been read</summary>
          <ul className="mt-2 text-sm">
            {read.map(({ id, employer, succeededAt }) => (
              <li key={id}>
                {employer}
                <span className="text-soft">, {succeededAt && dayText(succeededAt)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
