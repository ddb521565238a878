import { Link } from "@/app/_components/link";
import { whereText } from "@/app/jobs/_components/job-list";
import { closedSince } from "@/server/jobs/open";
import type { Job } from "@/server/jobs/posting";
import { dayText } from "@/server/jobs/status-wording";
import { SimilarJobs } from "./similar-jobs";

/** A posting that one can no longer apply to: when it closed, and open ones like it. */
export function ClosedJob({ job }: { job: Job }) {
  const since = closedSince(job, new Date()) as Date;
  return (
    <>
      <h1 className="break-words">{job.title}</h1>
      <p className="mt-3 text-lg break-words">{whereText(job)}</p>
      <p role="status" className="mt-6 max-w-2xl border-l-3 border-ink bg-shade px-4 py-3">
        This posting is closed.{" "}
        {job.closedAt
          ? `On ${dayText(since)} it was no longer on its board.`
          : `It took applications until ${dayText(since)}.`}
      </p>
      {job.role && (
        <p className="mt-6">
          <Link href={`/careers/${job.role.slug}`}>What is known of {job.role.title}</Link>
        </p>
      )}
      <SimilarJobs job={job} />
    </>
  );
}
