import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Link } from "@/app/_components/link";
import { PrintButton } from "@/app/_components/print-button";
import { PairSheet } from "@/app/compare/_components/sheet/pair-sheet";
import { ownListOf } from "@/app/shortlists/[id]/own-list";
import { compareBySlug } from "@/server/compare/compare";

type Props = PageProps<"/shortlists/[id]/sheet/[pairId]">;

/** The pair that the address names, on a list of whoever asks. */
async function ownPairOf(params: Props["params"]) {
  const [{ pairId }, list] = await Promise.all([params, ownListOf(params)]);
  const pair = list.pairs.find(({ id }) => id === pairId);
  return pair ? { list, pair } : notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { pair } = await ownPairOf(params);
  return { title: `${pair.left.title} or ${pair.right.title}`, robots: { index: false } };
}

/** A comparison of a list as one hands it over, with the note of its owner. */
export default async function OwnSheetPage({ params }: Props) {
  const { list, pair } = await ownPairOf(params);
  const comparison = await compareBySlug(pair.left.slug, pair.right.slug);
  // A list keeps a pair by its titles when newer data lack a role; of such a one there is no sheet.
  if ("unknown" in comparison) notFound();
  return (
    <>
      <p className="screen-only mb-6 flex flex-wrap items-center gap-x-6 gap-y-2 text-sm">
        <PrintButton />
        <Link href={`/shortlists/${list.id}`}>Back to the list</Link>
      </p>
      <PairSheet comparison={comparison} note={pair.note} />
    </>
  );
}
