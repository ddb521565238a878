import { jobAddress } from "@/server/jobs/address";
import type { OpenJobs } from "@/server/jobs/of-roles";
import { ALL_JOBS, jobsAddress } from "@/server/jobs/query";
import { countText } from "@/server/jobs/status-wording";
import type { RoleLink } from "@/server/roles/profile";
import { Link } from "./link";

/** The newest open postings of a role, with the way to all of them. */
export function OpenJobsOfRole({ role, jobs }: { role: RoleLink; jobs: OpenJobs | undefined }) {
  const all = jobsAddress({ ...ALL_JOBS, roles: [role.slug] });
  return (
    <div className="min-w-0">
      <h3>{role.title}</h3>
      <ul className="mt-1">
        {jobs?.newest.map(({ id, title, employer, place }) => (
          <li key={id} className="py-1 break-words">
            <Link href={jobAddress(id)}>{title}</Link>
            <span className="block text-sm text-soft">
              {[employer, place].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-1">
        <Link href={all}>
          {jobs ? `All: ${countText(jobs.total, "open job")}` : "Search for jobs"}
        </Link>
      </p>
    </div>
  );
}
