import { Link } from "@/app/_components/link";
import { PrintButton } from "@/app/_components/print-button";
import { PairSheet } from "@/app/compare/_components/sheet/pair-sheet";
import { UnknownPair } from "@/app/compare/_components/unknown-pair";
import { pairAddress } from "@/server/compare/address";
import { pairPartMetadata } from "../metadata";
import { comparisonAt } from "../pair";

export const revalidate = 3600;
export const generateStaticParams = () => [];

export const generateMetadata = async ({ params }: PageProps<"/compare/[pair]/sheet">) =>
  pairPartMetadata(await comparisonAt((await params).pair, false, "/sheet"), {
    path: "/sheet",
    about: "one page to print",
    description: (left, right) => `The comparison of ${left} and ${right} on one sheet of paper.`,
  });

/** A comparison as one hands it over. */
export default async function SheetPage({ params }: PageProps<"/compare/[pair]/sheet">) {
  const { pair } = await params;
  const comparison = await comparisonAt(pair, false, "/sheet");
  if ("unknown" in comparison) return <UnknownPair pair={pair} unknown={comparison.unknown} />;
  return (
    <>
      <p className="screen-only mb-6 flex flex-wrap items-center gap-x-6 gap-y-2 text-sm">
        <PrintButton />
        <Link href={pairAddress(comparison.left.slug, comparison.right.slug)}>
          Back to the comparison
        </Link>
      </p>
      <PairSheet comparison={comparison} note="" />
    </>
  );
}
