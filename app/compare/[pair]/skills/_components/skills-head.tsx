import { Link } from "@/app/_components/link";
import { Sentences } from "@/app/_components/sentence-text";
import { SourceMark } from "@/app/_components/source-mark";
import { PartLinks } from "@/app/compare/_components/part-links";
import type { SkillsCompared } from "@/server/skills/skills";
import { skillSentences } from "@/server/skills/wording";
import { type Citation, letterOf } from "@/server/sources/citations";

interface SkillsHeadProps {
  skills: SkillsCompared;
  citations: Citation[];
}

/** How alike the two are and where they differ most, or why that cannot be told. */
export function SkillsHead({ skills, citations }: SkillsHeadProps) {
  const { left, right, sourceIds } = skills;
  return (
    <>
      <h1>
        <span className="side-left">{left.title}</span> or{" "}
        <span className="side-right">{right.title}</span>: what carries over, what to learn
      </h1>
      <p className="mt-5 max-w-3xl text-lg">
        <Sentences sentences={skillSentences(skills, left, right)} />
        <SourceMark
          letter={letterOf(citations, sourceIds.onet)}
          note="Made of O*NET's ratings of both occupations."
        />
      </p>
      {[left, right]
        .filter(({ kind }) => kind === "title")
        .map(({ slug, title, occupation }) => (
          <p key={slug} className="mt-3 max-w-3xl text-sm text-soft">
            O*NET rates occupations: what stands here for {title} is that of {occupation.title}, the
            occupation that holds this work.
          </p>
        ))}
      <PartLinks left={left} right={right}>
        {" "}
        · <Link href="/about/data#skills">How this is measured</Link>
      </PartLinks>
    </>
  );
}
