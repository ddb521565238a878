import Link from "next/link";
import { Breadcrumb } from "@/app/_components/breadcrumb";
import { EmployerList } from "@/app/_components/employer-list";
import { FileLinks } from "@/app/_components/file-links";
import { LocalPayPart } from "@/app/_components/local-pay/local-pay-part";
import { OutlookLink } from "@/app/_components/outlook/outlook-link";
import { PairCourse } from "@/app/_components/pay-course/pair-course";
import { SaveButton } from "@/app/_components/save-button";
import { SentenceText } from "@/app/_components/sentence-text";
import { ShareTable } from "@/app/_components/share-table";
import { SourcesList } from "@/app/_components/sources-list";
import { pairOf } from "@/app/_lib/local-pairs";
import { pairAddress } from "@/server/compare/address";
import type { Comparison } from "@/server/compare/compare";
import type { Section } from "@/server/compare/sections";
import type { RoleLink } from "@/server/roles/profile";
import { COMPARISONS } from "@/server/site/structured-data";
import { type Citation, citationsOf } from "@/server/sources/citations";
import { withNotes } from "@/server/sources/notes";
import type { Source } from "@/server/sources/sources";
import { ComparisonHead } from "./comparison-head";
import { ComparisonTable } from "./comparison-table";
import { JobsOfEither } from "./jobs-of-either";
import { PairBar } from "./pair-bar";
import { RelatedPairs } from "./related-pairs";
import { RememberPair } from "./remember-pair";
import { SkillsCompared } from "./skills-compared";
import { TheMove } from "./the-move";
import { WhatEachDoes } from "./what-each-does";

/** The page of two roles side by side: the answer first, then every figure with its source. */
export function ComparisonPage({
  comparison,
  sources,
}: {
  comparison: Comparison;
  sources: Source[];
}) {
  const { left, right, sections } = comparison;
  const citations = withNotes(citationsOf([left, right], sources), [left, right]);
  const part = (id: Section["id"]) => {
    const section = sections.find((one) => one.id === id);
    return (
      section && <SectionPart section={section} comparison={comparison} citations={citations} />
    );
  };
  return (
    <article>
      <Breadcrumb crumbs={[COMPARISONS, crumbOf(left, right)]} />
      <ComparisonHead comparison={comparison} citations={citations} />
      <SaveButton pair={pairOf(left, right)} />
      <PairBar left={left} right={right} />
      {part("glance")}
      {part("salary")}
      {part("outlook")}
      <TheMove left={left} right={right} />
      <SkillsCompared left={left} right={right} citations={citations} />
      {part("education")}
      <WhatEachDoes left={left} right={right} />
      {part("conditions")}
      {part("demographics")}
      <EmployerList
        heading="Employers that filed for both"
        employers={comparison.employers}
        role={left}
        citations={citations}
      />
      <JobsOfEither left={left} right={right} />
      <RelatedPairs left={left} right={right} />
      <SourcesList citations={citations} />
      <FileLinks path={pairAddress(left.slug, right.slug)} cite sheet />
      <RememberPair left={linkTo(left)} right={linkTo(right)} />
    </article>
  );
}

const crumbOf = (left: RoleLink, right: RoleLink) => ({
  name: `${left.title} or ${right.title}`,
  path: pairAddress(left.slug, right.slug),
});
/** A script in the page is handed no more than this of a role. */
const linkTo = ({ slug, title }: RoleLink): RoleLink => ({ slug, title });

/** The shares that are drawn in a section, beside its table. */
const DRAWN: Partial<
  Record<Section["id"], { id: "education.attainment" | "people.ageBands"; caption: string }>
> = {
  education: { id: "education.attainment", caption: "Highest education of workers of 25 and over" },
  demographics: { id: "people.ageBands", caption: "Age of the people in the work" },
};

function SectionPart({
  section,
  comparison: { left, right },
  citations,
}: {
  section: Comparison["sections"][number];
  comparison: Comparison;
  citations: Citation[];
}) {
  const drawn = DRAWN[section.id];
  return (
    <section aria-labelledby={section.id} className="mt-10">
      <h2 id={section.id}>{section.title}</h2>
      {section.lead && (
        <p className="mt-2 max-w-3xl">
          <SentenceText sentence={section.lead} />
        </p>
      )}
      <ComparisonTable
        caption={section.title}
        figures={section.figures}
        left={left}
        right={right}
        citations={citations}
      />
      {section.id === "salary" && (
        <>
          <LocalPayPart
            roles={[left, right]}
            action={`${pairAddress(left.slug, right.slug)}/place`}
            citations={citations}
          >
            {left.hasLocalPay && right.hasLocalPay && (
              <p className="mt-4 text-sm">
                <Link href={`${pairAddress(left.slug, right.slug)}/pay`} prefetch={false}>
                  Pay of both in every state and area, on a map
                </Link>
              </p>
            )}
          </LocalPayPart>
          <PairCourse left={left} right={right} citations={citations} />
        </>
      )}
      {section.id === "outlook" && <OutlookLink path={pairAddress(left.slug, right.slug)} />}
      {drawn && (
        <ShareTable
          caption={drawn.caption}
          citations={citations}
          columns={[
            { heading: left.title, tone: "left", figure: left.figures[drawn.id] },
            { heading: right.title, tone: "right", figure: right.figures[drawn.id] },
          ]}
        />
      )}
    </section>
  );
}
