import { FigureList } from "@/app/_components/figure-list";
import { Link } from "@/app/_components/link";
import { SourcesList } from "@/app/_components/sources-list";
import { jobsAddress } from "@/server/jobs/query";
import type { Asked } from "@/server/jobs/query-name";
import { findKeyFigures, type KeyProfile } from "@/server/roles/key-figures";
import { type Citation, citationsById } from "@/server/sources/citations";
import { allSources } from "@/server/sources/sources";
import { OfficialSites } from "./official-sites";

/** In place of results: what to ask for less, what is known of the roles, and where else to look. */
export async function NoJobs({ asked, roles }: { asked: Asked[]; roles: string[] }) {
  const [known, sources] = await Promise.all([findKeyFigures(roles), allSources()]);
  const citations = citationsById(
    [...known.values()].flatMap(({ figures }) =>
      Object.values(figures).map(({ sourceId }) => sourceId ?? null),
    ),
    sources,
  );
  return (
    <>
      {asked.length > 1 && (
        <>
          <p className="mt-4">Ask for less:</p>
          <ul className="mt-1 space-y-1">
            {asked.map(({ label, without }) => (
              <li key={label}>
                <Link href={jobsAddress(without)} className="break-words">
                  Without {label}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {[...known.values()].map((role) => (
        <RoleKnown key={role.slug} role={role} citations={citations} />
      ))}
      {known.size === 0 && (
        <p className="mt-4 max-w-2xl">
          <Link href="/careers">Every occupation</Link> has its outlook and its pay by place here,
          whether or not a job of it is open.
        </p>
      )}
      <h3 className="mt-8">Official search sites</h3>
      <OfficialSites />
      {citations.length > 0 && <SourcesList citations={citations} />}
    </>
  );
}

const SHOWN = ["salary.median", "outlook.growth", "outlook.jobs", "outlook.openings"] as const;

/** What the figures say of a role where no posting does. */
function RoleKnown({ role, citations }: { role: KeyProfile; citations: Citation[] }) {
  const { slug, title, figures } = role;
  return (
    <div className="mt-8 max-w-3xl">
      <h3>What is known of {title}</h3>
      <FigureList ids={[...SHOWN]} figures={figures} citations={citations} />
      <p className="mt-3 flex flex-wrap gap-x-6">
        <Link href={`/careers/${slug}#outlook`}>Outlook of {title}</Link>
        <Link href={`/careers/${slug}/pay`}>Pay in every state and area</Link>
      </p>
    </div>
  );
}
