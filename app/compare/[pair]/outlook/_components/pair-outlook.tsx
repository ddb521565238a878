import { Breadcrumb } from "@/app/_components/breadcrumb";
import { Link } from "@/app/_components/link";
import { outlookCitations } from "@/app/_components/outlook/outlook-citations";
import { OutlookParts } from "@/app/_components/outlook/outlook-parts";
import { WiderNote } from "@/app/_components/outlook/wider-note";
import { Sentences } from "@/app/_components/sentence-text";
import { SourceMarks } from "@/app/_components/source-marks";
import { SourcesList } from "@/app/_components/sources-list";
import { ComparisonTable } from "@/app/compare/_components/comparison-table";
import { PartLinks } from "@/app/compare/_components/part-links";
import { pairAddress } from "@/server/compare/address";
import { outlookAnswer } from "@/server/outlook/answer";
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
      <PartLinks left={left} right={right} own="/outlook">
        {" "}
        · <Link href={`${path}/pay/years`}>Pay over the years</Link>
      </PartLinks>
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
