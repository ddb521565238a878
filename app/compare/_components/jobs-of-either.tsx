import { JobsUnread } from "@/app/_components/jobs-unread";
import { Link } from "@/app/_components/link";
import { OpenJobsOfRole } from "@/app/_components/open-jobs";
import { nullIfNotSoon } from "@/server/db/away";
import { openJobsOf } from "@/server/jobs/of-roles";
import { ALL_JOBS, jobsAddress } from "@/server/jobs/query";
import type { RoleLink } from "@/server/roles/profile";

/** Open postings of the two roles of a comparison; a link alone where there are none. */
export async function JobsOfEither({ left, right }: { left: RoleLink; right: RoleLink }) {
  const roles = [left, right];
  const jobs = await nullIfNotSoon(openJobsOf(roles.map(({ slug }) => slug)));
  const both = jobsAddress({ ...ALL_JOBS, roles: roles.map(({ slug }) => slug) });
  return (
    <section aria-labelledby="jobs" className="screen-only mt-10">
      <h2 id="jobs">Jobs for either role</h2>
      {jobs && jobs.size > 0 && (
        <div className="mt-3 grid gap-6 md:grid-cols-2 md:gap-10">
          {roles.map((role) => (
            <OpenJobsOfRole key={role.slug} role={role} jobs={jobs.get(role.slug)} />
          ))}
        </div>
      )}
      <p className="mt-3">
        {!jobs && <JobsUnread />}
        <Link href={both}>Search for jobs of either</Link>
      </p>
    </section>
  );
}
