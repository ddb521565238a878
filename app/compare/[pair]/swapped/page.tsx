import type { Metadata } from "next";
import { ComparisonPage } from "@/app/compare/_components/comparison-page";
import { allSources } from "@/server/sources/sources";
import { pairMetadata } from "../metadata";
import { knownComparison, slugsOf } from "../pair";

export const revalidate = 3600;
export const generateStaticParams = () => [];

export async function generateMetadata({
  params,
}: PageProps<"/compare/[pair]/swapped">): Promise<Metadata> {
  const [first, second] = slugsOf((await params).pair);
  return pairMetadata(await knownComparison(second, first), false);
}

/** The same comparison with its sides changed. */
export default async function SwappedPage({ params }: PageProps<"/compare/[pair]/swapped">) {
  const [first, second] = slugsOf((await params).pair);
  const [comparison, sources] = await Promise.all([knownComparison(second, first), allSources()]);
  return <ComparisonPage comparison={comparison} sources={sources} />;
}
