import type { Metadata } from "next";
import { ComparisonPage } from "@/app/compare/_components/comparison-page";
import { UNKNOWN_PAIR, UnknownPair } from "@/app/compare/_components/unknown-pair";
import { allSources } from "@/server/sources/sources";
import { pairMetadata } from "../metadata";
import { comparisonAt } from "../pair";

export const revalidate = 3600;
export const generateStaticParams = () => [];

export async function generateMetadata({
  params,
}: PageProps<"/compare/[pair]/swapped">): Promise<Metadata> {
  const comparison = await comparisonAt((await params).pair, true);
  return "unknown" in comparison ? UNKNOWN_PAIR : pairMetadata(comparison, false);
}

/** The same comparison with its sides changed. */
export default async function SwappedPage({ params }: PageProps<"/compare/[pair]/swapped">) {
  const { pair } = await params;
  const [comparison, sources] = await Promise.all([comparisonAt(pair, true), allSources()]);
  if ("unknown" in comparison) return <UnknownPair pair={pair} unknown={comparison.unknown} />;
  return <ComparisonPage comparison={comparison} sources={sources} />;
}
