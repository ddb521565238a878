import { Breadcrumb } from "@/app/_components/breadcrumb";
import { SourcesList } from "@/app/_components/sources-list";
import { pairAddress } from "@/server/compare/address";
import { COMPARISONS } from "@/server/site/structured-data";
import { needsOf } from "@/server/skills/compared";
import type { SkillsCompared } from "@/server/skills/skills";
import { citationsById } from "@/server/sources/citations";
import { allSources } from "@/server/sources/sources";
import { InCommonList } from "./in-common-list";
import { NeededByBoth } from "./needed-by-both";
import { NeedsChart } from "./needs-chart";
import { SkillsHead } from "./skills-head";
import { SkillsTable } from "./skills-table";
import { YourSkills } from "./your-skills";

/**
 * What carries over between two roles and what is to be learnt.
 * @param have ids of what the reader has, where the address says it
 */
export async function SkillsPage({ skills, have }: { skills: SkillsCompared; have?: string[] }) {
  const { left, right, elements, software, fields, sourceIds } = skills;
  const path = pairAddress(left.slug, right.slug);
  const name = `${left.title} or ${right.title}`;
  const citations = citationsById([sourceIds.onet, sourceIds.fields], await allSources());
  return (
    <article>
      <Breadcrumb
        crumbs={[COMPARISONS, { name, path }, { name: "Skills", path: `${path}/skills` }]}
      />
      <SkillsHead skills={skills} citations={citations} />
      {elements.length > 0 && (
        <section aria-labelledby="gaps" className="mt-10">
          <h2 id="gaps">What each needs more of</h2>
          <p className="mt-2 max-w-3xl text-soft">
            The widest gaps beyond their margin of error, in what is important to the side that
            needs more of it. Beside each name both ratings: {left.title} : {right.title}.
          </p>
          <div className="grid gap-x-10 md:grid-cols-2">
            <NeedsChart scale="level" needs={needsOf(elements, "level")} sides={{ left, right }} />
            <NeedsChart
              scale="importance"
              needs={needsOf(elements, "importance")}
              sides={{ left, right }}
            />
          </div>
        </section>
      )}
      <NeededByBoth elements={elements} citations={citations} onet={sourceIds.onet} />
      <YourSkills
        left={{ title: left.title, most: left.most }}
        right={{ title: right.title, most: right.most }}
        action={`${path}/skills/yours`}
        asked={have ?? null}
      />
      <InCommonList
        id="software"
        heading="Software and tools"
        names={software}
        sides={{ left, right }}
        citations={citations}
        sourceId={sourceIds.onet}
        note="As O*NET lists them; those that job postings of the occupation often ask for first."
      />
      <InCommonList
        id="fields"
        heading="Fields of study"
        names={fields}
        sides={{ left, right }}
        citations={citations}
        sourceId={sourceIds.fields}
        note="Fields matched to the occupation by what they teach, not counted by how many people took them."
      />
      <SkillsTable elements={elements} sides={{ left, right }} />
      <SourcesList citations={citations} />
    </article>
  );
}
