import type { Metadata } from "next";
import { ComparisonPage } from "@/app/compare/_components/comparison-page";
import { UNKNOWN_PAIR, UnknownPair } from "@/app/compare/_components/unknown-pair";
import { isWorthIndexing } from "@/server/compare/worth-indexing";
import { allSources } from "@/server/sources/sources";
import { pairMetadata } from "./metadata";
import { comparisonAt } from "./pair";

export const revalidate = 3600;

/** No pair is built ahead: half a million are too many, and each is kept once somebody asked for it. */
export const generateStaticParams = () => [];

export async function generateMetadata({
  params,
}: PageProps<"/compare/[pair]">): Promise<Metadata> {
  const comparison = await comparisonAt((await params).pair);
  if ("unknown" in comparison) return UNKNOWN_PAIR;
  return pairMetadata(comparison, isWorthIndexing(comparison.left, comparison.right));
}

export default async function PairPage({ params }: PageProps<"/compare/[pair]">) {
  const { pair } = await params;
  const [comparison, sources] = await Promise.all([comparisonAt(pair), allSources()]);
  if ("unknown" in comparison) return <UnknownPair pair={pair} unknown={comparison.unknown} />;
  return <ComparisonPage comparison={comparison} sources={sources} />;
}
