import type { EmployerLink, RoleProfile } from "@/server/roles/profile";
import type { Citation } from "@/server/sources/citations";
import { EmployerRows } from "./employer-rows";
import { Link } from "./link";
import { SourceMark } from "./source-mark";

interface EmployerListProps {
  heading: string;
  employers: EmployerLink[];
  /** the occupation that the filings are of, where one title says it */
  of?: string;
  role: RoleProfile;
  citations: Citation[];
}

/** Employers with most certified filings, each leading to its page; nothing where there are none. */
export function EmployerList({ heading, employers, of, role, citations }: EmployerListProps) {
  if (employers.length === 0) return null;
  const cited = citations.find(({ source }) => source.id === role.listSources.employers);
  return (
    <section aria-labelledby="employers" className="screen-only mt-10">
      <h2 id="employers">{heading}</h2>
      <p className="mt-2 max-w-3xl text-soft">
        Most certified applications to sponsor somebody from abroad
        {of ? ` as ${of}` : ", counted in the one of the two with fewer"}.
        {cited && (
          <SourceMark
            letter={cited.letter}
            note={`${cited.source.title}, ${cited.source.vintage}. An application is not a hire.`}
          />
        )}{" "}
        <Link href="/companies">All companies</Link>
      </p>
      <EmployerRows employers={employers} />
    </section>
  );
}
