import { JobsUnread } from "@/app/_components/jobs-unread";
import { Link } from "@/app/_components/link";
import { nullIfNotSoon } from "@/server/db/away";
import { openJobsOf } from "@/server/jobs/of-roles";
import { ALL_JOBS, jobsAddress } from "@/server/jobs/query";
import { countText } from "@/server/jobs/status-wording";
import type { RoleLink } from "@/server/roles/profile";

/** How many postings of a role are open, with the way to them. */
export async function JobsLine({ role: { slug } }: { role: RoleLink }) {
  const found = await nullIfNotSoon(openJobsOf([slug]));
  const jobs = found?.get(slug);
  return (
    <p className="screen-only mt-4">
      {!found && <JobsUnread />}
      <Link href={jobsAddress({ ...ALL_JOBS, roles: [slug] })}>
        {jobs
          ? `${countText(jobs.total, "open job")} in this work`
          : "Look for open jobs in this work"}
      </Link>
    </p>
  );
}
