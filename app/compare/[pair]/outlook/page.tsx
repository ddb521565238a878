import { UnknownPair } from "@/app/compare/_components/unknown-pair";
import { allSources } from "@/server/sources/sources";
import { pairPartMetadata } from "../metadata";
import { PairOutlook } from "./_components/pair-outlook";
import { outlookAt } from "./comparison";

export const revalidate = 3600;
export const generateStaticParams = () => [];

export const generateMetadata = async ({ params }: PageProps<"/compare/[pair]/outlook">) =>
  pairPartMetadata(await outlookAt((await params).pair), {
    path: "/outlook",
    about: "will it last?",
    description: (left, right) =>
      `Growth and openings of ${left} and ${right}, who leaves, what was projected before, and which tasks language models could speed up.`,
  });

export default async function PairOutlookPage({ params }: PageProps<"/compare/[pair]/outlook">) {
  const { pair } = await params;
  const [comparison, sources] = await Promise.all([outlookAt(pair), allSources()]);
  if ("unknown" in comparison) return <UnknownPair pair={pair} unknown={comparison.unknown} />;
  return <PairOutlook {...comparison} sources={sources} />;
}
