import { Breadcrumb } from "@/app/_components/breadcrumb";
import { EmployerList } from "@/app/_components/employer-list";
import { FileLinks } from "@/app/_components/file-links";
import { PreviewMeta } from "@/app/_components/preview-meta";
import { SaveButton } from "@/app/_components/save-button";
import { SourcesList } from "@/app/_components/sources-list";
import { pairOf } from "@/app/_lib/local-pairs";
import { pairPreview } from "@/app/compare/[pair]/metadata";
import { pairAddress } from "@/server/compare/address";
import { comparisonCitations } from "@/server/compare/cited";
import type { Comparison } from "@/server/compare/compare";
import type { Section } from "@/server/compare/sections";
import type { RoleLink } from "@/server/roles/profile";
import { COMPARISONS } from "@/server/site/structured-data";
import type { Source } from "@/server/sources/sources";
import { ComparisonHead } from "./comparison-head";
import { JobsOfEither } from "./jobs-of-either";
import { PairBar } from "./pair-bar";
import { RelatedPairs } from "./related-pairs";
import { RememberPair } from "./remember-pair";
import { SectionPart } from "./section-part";
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
  const citations = comparisonCitations([left, right], sources);
  const part = (id: Section["id"]) => {
    const section = sections.find((one) => one.id === id);
    return section && <SectionPart {...{ section, left, right, citations }} />;
  };
  return (
    <article>
      <PreviewMeta {...pairPreview(comparison)} />
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
