import { UnknownPair } from "@/app/compare/_components/unknown-pair";
import { parseHave } from "@/server/skills/have";
import { SkillsPage } from "../_components/skills-page";
import { pairSkillsAt, pairSkillsMetadata } from "../pair-skills";

export const generateMetadata = async ({ params }: PageProps<"/compare/[pair]/skills/yours">) =>
  pairSkillsMetadata((await params).pair);

/** The same with the skills ticked that the address names: the form's answer where no script runs. */
export default async function YourSkillsPage({
  params,
  searchParams,
}: PageProps<"/compare/[pair]/skills/yours">) {
  const { pair } = await params;
  const skills = await pairSkillsAt(pair);
  if ("unknown" in skills) return <UnknownPair pair={pair} unknown={skills.unknown} />;
  return <SkillsPage skills={skills} have={parseHave((await searchParams).have)} />;
}
