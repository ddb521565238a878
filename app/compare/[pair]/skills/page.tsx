import { UnknownPair } from "@/app/compare/_components/unknown-pair";
import { SkillsPage } from "./_components/skills-page";
import { pairSkillsAt, pairSkillsMetadata } from "./pair-skills";

export const revalidate = 3600;
export const generateStaticParams = () => [];

export const generateMetadata = async ({ params }: PageProps<"/compare/[pair]/skills">) =>
  pairSkillsMetadata((await params).pair);

export default async function PairSkillsPage({ params }: PageProps<"/compare/[pair]/skills">) {
  const { pair } = await params;
  const skills = await pairSkillsAt(pair);
  if ("unknown" in skills) return <UnknownPair pair={pair} unknown={skills.unknown} />;
  return <SkillsPage skills={skills} />;
}
