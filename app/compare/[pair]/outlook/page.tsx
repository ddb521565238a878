import type { Metadata } from "next";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { UNKNOWN_PAIR, UnknownPair } from "@/app/compare/_components/unknown-pair";
import { pairAddress } from "@/server/compare/address";
import { allSources } from "@/server/sources/sources";
import { PairOutlook } from "./_components/pair-outlook";
import { outlookAt } from "./comparison";

export const revalidate = 3600;
export const generateStaticParams = () => [];

/** Search engines need not keep this page of half a million pairs; the comparison itself they may. */
export async function generateMetadata({
  params,
}: PageProps<"/compare/[pair]/outlook">): Promise<Metadata> {
  const comparison = await outlookAt((await params).pair);
  if ("unknown" in comparison) return UNKNOWN_PAIR;
  const { left, right } = comparison;
  const path = pairAddress(left.slug, right.slug);
  const title = `${left.title} or ${right.title}: will it last?`;
  return pageMetadata({
    title,
    description: `Growth and openings of ${left.title} and ${right.title}, who leaves, what was projected before, and which tasks language models could speed up.`,
    path: `${path}/outlook`,
    picture: { path: `${path}/preview.png`, alt: title },
    indexed: false,
  });
}

export default async function PairOutlookPage({ params }: PageProps<"/compare/[pair]/outlook">) {
  const { pair } = await params;
  const [comparison, sources] = await Promise.all([outlookAt(pair), allSources()]);
  if ("unknown" in comparison) return <UnknownPair pair={pair} unknown={comparison.unknown} />;
  return <PairOutlook {...comparison} sources={sources} />;
}
