import { Breadcrumb } from "@/app/_components/breadcrumb";
import { FigureList } from "@/app/_components/figure-list";
import { Link } from "@/app/_components/link";
import { outlookCitations } from "@/app/_components/outlook/outlook-citations";
import { OutlookParts } from "@/app/_components/outlook/outlook-parts";
import { WiderNote } from "@/app/_components/outlook/wider-note";
import { SourcesList } from "@/app/_components/sources-list";
import { roleAddress } from "@/server/roles/address";
import type { RoleProfile } from "@/server/roles/profile";
import { CAREERS } from "@/server/site/structured-data";
import type { Source } from "@/server/sources/sources";

/** What becomes of the work of one role. */
export function RoleOutlook({ role, sources }: { role: RoleProfile; sources: Source[] }) {
  const path = roleAddress(role.slug);
  const citations = outlookCitations([role], sources);
  return (
    <article>
      <Breadcrumb
        crumbs={[
          CAREERS,
          { name: role.title, path },
          { name: "Will it last?", path: `${path}/outlook` },
        ]}
      />
      <h1>{role.title}: will it last?</h1>
      <WiderNote role={role} />
      <p className="screen-only mt-3">
        <Link href={path}>All of {role.title}</Link> ·{" "}
        <Link href={`${path}#pay`}>Pay over the years</Link>
      </p>
      <OutlookParts
        sides={[{ side: "left", role }]}
        citations={citations}
        table={(_, ids) => <FigureList ids={ids} figures={role.figures} citations={citations} />}
      />
      <SourcesList citations={citations} />
    </article>
  );
}
