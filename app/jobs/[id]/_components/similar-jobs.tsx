import { Link } from "@/app/_components/link";
import { JobList } from "@/app/jobs/_components/job-list";
import type { Job } from "@/server/jobs/posting";
import { findPublishedPay } from "@/server/jobs/published-pay";
import { ALL_JOBS, jobsAddress } from "@/server/jobs/query";
import { findJobs } from "@/server/jobs/search";

const MOST = 5;

/** Open postings of the same role; of one that is matched to none, those with its title's words. */
export async function SimilarJobs({ job }: { job: Job }) {
  const query = job.role
    ? { ...ALL_JOBS, roles: [job.role.slug] }
    : { ...ALL_JOBS, words: job.title.slice(0, 200) };
  const { rows } = await findJobs(query);
  const others = rows.filter(({ id }) => id !== job.id).slice(0, MOST);
  const published = await findPublishedPay(others.flatMap(({ role }) => role?.slug ?? []));
  const name = job.role?.title ?? `“${job.title}”`;
  return (
    <section aria-labelledby="similar" className="screen-only mt-10">
      <h2 id="similar">Other open jobs: {name}</h2>
      {others.length === 0 ? (
        <p className="mt-2">The boards that we read list no other one just now.</p>
      ) : (
        <JobList rows={others} published={published} />
      )}
      <p className="mt-3">
        <Link href={jobsAddress(query)}>Search for more</Link>
      </p>
    </section>
  );
}
