import type { Metadata } from "next";
import { ComparisonPage } from "@/app/compare/_components/comparison-page";
import { pairAddress } from "@/server/compare/address";
import { plainText } from "@/server/compare/wording/sentence";
import { allSources } from "@/server/sources/sources";
import { knownComparison, slugsOf } from "./pair";

export const revalidate = 3600;

/** No pair is built ahead: half a million are too many, and each is kept once somebody asked for it. */
export const generateStaticParams = () => [];

export async function generateMetadata({
  params,
}: PageProps<"/compare/[pair]">): Promise<Metadata> {
  const { left, right, opening } = await knownComparison(...slugsOf((await params).pair));
  return {
    title: `${left.title} or ${right.title}`,
    description: opening.slice(0, 2).map(plainText).join(" "),
    alternates: { canonical: pairAddress(left.slug, right.slug) },
  };
}

export default async function PairPage({ params }: PageProps<"/compare/[pair]">) {
  const slugs = slugsOf((await params).pair);
  const [comparison, sources] = await Promise.all([knownComparison(...slugs), allSources()]);
  return <ComparisonPage comparison={comparison} sources={sources} />;
}
