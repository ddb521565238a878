import Link from "next/link";
import { Breadcrumb } from "@/app/_components/breadcrumb";
import { outlookCitations } from "@/app/_components/outlook/outlook-citations";
import { OutlookParts } from "@/app/_components/outlook/outlook-parts";
import { WiderNote } from "@/app/_components/outlook/wider-note";
import { Sentences } from "@/app/_components/sentence-text";
import { SourceMarks } from "@/app/_components/source-marks";
import { SourcesList } from "@/app/_components/sources-list";
import { ComparisonTable } from "@/app/compare/_components/comparison-table";
import { pairAddress } from "@/server/compare/address";
import { outlookAnswer } from "@/server/outlook/answer";
import { roleAddress } from "@/server/roles/address";
import type { RoleProfile } from "@/server/roles/profile";
import { COMPARISONS } from "@/server/site/structured-data";
import type { Source } from "@/server/sources/sources";

interface PairOutlookProps {
  left: RoleProfile;
  right: RoleProfile;
  sources: Source[];
}

/** What becomes of the work of two roles: in sentences first, then each figure with what it means. */
export function PairOutlook({ left, right, sources }: PairOutlookProps) {
  const sides = [
    { side: "left" as const, role: left },
    { side: "right" as const, role: right },
  ];
  const [one, other] = sides as [(typeof sides)[number], (typeof sides)[number]];
  const path = pairAddress(left.slug, right.slug);
  const citations = outlookCitations([left, right], sources);
  return (
    <article>
      <Breadcrumb
        crumbs={[
          COMPARISONS,
          { name: `${left.title} or ${right.title}`, path },
          { name: "Will it last?", path: `${path}/outlook` },
        ]}
      />
      <h1>
        <span className="side-left">{left.title}</span> or{" "}
        <span className="side-right">{right.title}</span>: will it last?
      </h1>
      <p className="mt-5 max-w-3xl text-lg">
        <Sentences sentences={outlookAnswer(one, other)} />
        <SourceMarks citations={citations} />
      </p>
      {sides.map(({ side, role }) => (
        <WiderNote key={side} role={role} />
      ))}
      <Links left={left} right={right} path={path} />
      <OutlookParts
        sides={sides}
        citations={citations}
        table={(caption, figures) => (
          <ComparisonTable
            caption={caption}
            figures={figures}
            roles={[left, right]}
            citations={citations}
          />
        )}
      />
      <SourcesList citations={citations} />
    </article>
  );
}

function Links({ left, right, path }: { left: RoleProfile; right: RoleProfile; path: string }) {
  return (
    <p className="screen-only mt-3">
      <Link href={path} prefetch={false}>
        The whole comparison
      </Link>{" "}
      ·{" "}
      <Link href={`${path}/pay/years`} prefetch={false}>
        Pay over the years
      </Link>
      {[left, right].map(({ slug, title }) => (
        <span key={slug}>
          {" "}
          ·{" "}
          <Link href={`${roleAddress(slug)}/outlook`} prefetch={false}>
            {title} alone
          </Link>
        </span>
      ))}
    </p>
  );
}
