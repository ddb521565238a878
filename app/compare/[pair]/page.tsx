import type { Metadata } from "next";
import { ComparisonPage } from "@/app/compare/_components/comparison-page";
import { isWorthIndexing } from "@/server/compare/worth-indexing";
import { allSources } from "@/server/sources/sources";
import { pairMetadata } from "./metadata";
import { knownComparison, slugsOf } from "./pair";

export const revalidate = 3600;

/** No pair is built ahead: half a million are too many, and each is kept once somebody asked for it. */
export const generateStaticParams = () => [];

export async function generateMetadata({
  params,
}: PageProps<"/compare/[pair]">): Promise<Metadata> {
  const comparison = await knownComparison(...slugsOf((await params).pair));
  return pairMetadata(comparison, isWorthIndexing(comparison.left, comparison.right));
}

export default async function PairPage({ params }: PageProps<"/compare/[pair]">) {
  const slugs = slugsOf((await params).pair);
  const [comparison, sources] = await Promise.all([knownComparison(...slugs), allSources()]);
  return <ComparisonPage comparison={comparison} sources={sources} />;
}
