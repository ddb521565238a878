import { Link } from "@/app/_components/link";
import { Sentences } from "@/app/_components/sentence-text";
import { SourceMark } from "@/app/_components/source-mark";
import { pairAddress } from "@/server/compare/address";
import type { RoleProfile } from "@/server/roles/profile";
import { compareOccupations } from "@/server/skills/skills";
import { skillSentences } from "@/server/skills/wording";
import { type Citation, letterOf } from "@/server/sources/citations";

interface SkillsComparedProps {
  left: RoleProfile;
  right: RoleProfile;
  citations: Citation[];
}

/** How alike the skills of two roles are and the widest gaps between them; the rest has its own page. */
export async function SkillsCompared({ left, right, citations }: SkillsComparedProps) {
  const compared = await compareOccupations(left.occupation.code, right.occupation.code);
  return (
    <section aria-labelledby="skills" className="mt-10">
      <h2 id="skills">What carries over, what to learn</h2>
      <p className="mt-2 max-w-3xl">
        <Sentences sentences={skillSentences(compared, left, right)} />
        <SourceMark
          letter={letterOf(citations, left.listSources.onet)}
          note="Made of O*NET's ratings of both occupations."
        />
      </p>
      <p className="mt-2 text-sm">
        <Link href={`${pairAddress(left.slug, right.slug)}/skills`}>
          Every skill, software, fields of study, and yours beside them
        </Link>
      </p>
    </section>
  );
}
