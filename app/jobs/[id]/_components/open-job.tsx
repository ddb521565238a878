import { LocalPayPart } from "@/app/_components/local-pay/local-pay-part";
import { SourcesList } from "@/app/_components/sources-list";
import { BoardLink } from "@/app/jobs/_components/board-link";
import { dateText, whereText } from "@/app/jobs/_components/job-list";
import type { Job } from "@/server/jobs/posting";
import { findPublishedPay } from "@/server/jobs/published-pay";
import { dayText } from "@/server/jobs/status-wording";
import { rolesBySlug } from "@/server/roles/roles";
import { citationsById } from "@/server/sources/citations";
import { allSources } from "@/server/sources/sources";
import { JobPay } from "./job-pay";
import { JobRole } from "./job-role";
import { SimilarJobs } from "./similar-jobs";

/** A posting that one can apply to. */
export async function OpenJob({ job }: { job: Job }) {
  const { role, places, url, validUntil, source } = job;
  const slugs = role ? [role.slug] : [];
  const [nation, local, profiles, sources] = await Promise.all([
    findPublishedPay(slugs),
    findPublishedPay(slugs, places[0]?.code),
    rolesBySlug(slugs),
    allSources(),
  ]);
  const roles = profiles.filter((profile) => profile !== null);
  const all = [...nation.values(), ...local.values()];
  const published = all.filter(
    ({ where }, at) => all.findIndex((one) => one.where === where) === at,
  );
  const citations = citationsById(
    [
      ...published.map(({ sourceId }) => sourceId),
      ...roles.flatMap(({ listSources: { places, prices } }) => [...places, prices]),
    ],
    sources,
  );
  return (
    <>
      <h1 className="break-words">{job.title}</h1>
      <p className="mt-3 text-lg break-words">{whereText(job)}</p>
      <p className="mt-1 text-sm text-soft">
        {dateText(job)}
        {validUntil && `. Applications until ${dayText(validUntil)}`}
        {source.succeededAt && `. Its board was last read on ${dayText(source.succeededAt)}`}.
      </p>
      <p className="screen-only mt-5">
        <BoardLink
          url={url}
          lead="Read and apply at"
          className="button inline-block no-underline"
        />
      </p>
      <JobPay job={job} published={published} citations={citations} />
      {role && (
        <LocalPayPart roles={roles} action={`/careers/${role.slug}/place`} citations={citations} />
      )}
      <JobRole job={job} />
      <section aria-labelledby="posting" className="mt-10">
        <h2 id="posting">In the employer's words</h2>
        {job.description ? (
          <div
            className="posting mt-3 max-w-3xl"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when it was read (server/jobs/describe.ts)
            dangerouslySetInnerHTML={{ __html: job.description }}
          />
        ) : (
          <p className="mt-3">The board gives no description.</p>
        )}
      </section>
      <SimilarJobs job={job} />
      {citations.length > 0 && <SourcesList citations={citations} />}
    </>
  );
}
