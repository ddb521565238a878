import type { Metadata } from "next";
import Link from "next/link";
import { PrintButton } from "@/app/_components/print-button";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { PairSheet } from "@/app/compare/_components/sheet/pair-sheet";
import { UNKNOWN_PAIR, UnknownPair } from "@/app/compare/_components/unknown-pair";
import { pairAddress } from "@/server/compare/address";
import { comparisonAt } from "../pair";

export const revalidate = 3600;
export const generateStaticParams = () => [];

export async function generateMetadata({
  params,
}: PageProps<"/compare/[pair]/sheet">): Promise<Metadata> {
  const comparison = await comparisonAt((await params).pair, false, "/sheet");
  if ("unknown" in comparison) return UNKNOWN_PAIR;
  const { left, right } = comparison;
  return pageMetadata({
    title: `${left.title} or ${right.title}: one page to print`,
    description: `The comparison of ${left.title} and ${right.title} on one sheet of paper.`,
    path: `${pairAddress(left.slug, right.slug)}/sheet`,
    indexed: false,
  });
}

/** A comparison as one hands it over. */
export default async function SheetPage({ params }: PageProps<"/compare/[pair]/sheet">) {
  const { pair } = await params;
  const comparison = await comparisonAt(pair, false, "/sheet");
  if ("unknown" in comparison) return <UnknownPair pair={pair} unknown={comparison.unknown} />;
  return (
    <>
      <p className="screen-only mb-6 flex flex-wrap items-center gap-x-6 gap-y-2 text-sm">
        <PrintButton />
        <Link href={pairAddress(comparison.left.slug, comparison.right.slug)} prefetch={false}>
          Back to the comparison
        </Link>
      </p>
      <PairSheet comparison={comparison} note="" />
    </>
  );
}
