import type { Metadata } from "next";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { UNKNOWN_PAIR, UnknownPair } from "@/app/compare/_components/unknown-pair";
import { pairAddress } from "@/server/compare/address";
import { firstOf } from "@/server/moves/assumptions";
import { findMoves } from "@/server/moves/find-moves";
import { findMovePlaces } from "@/server/moves/place";
import { MovePage } from "./_components/move-page";
import { moveNamesAt } from "./move-names";

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<"/compare/[pair]/move">): Promise<Metadata> {
  const names = await moveNamesAt((await params).pair, await searchParams);
  if ("unknown" in names) return UNKNOWN_PAIR;
  const { left, right } = names;
  const title = `${left.title} or ${right.title}: the move between them`;
  return pageMetadata({
    title,
    description: `What a move between ${left.title} and ${right.title} asks for, and what ten years of staying and of moving earn.`,
    path: `${pairAddress(left.slug, right.slug)}/move`,
    indexed: false,
  });
}

/** The move from one role of a pair to the other: `?from=` says which, the other fields what is assumed. */
export default async function PairMovePage({
  params,
  searchParams,
}: PageProps<"/compare/[pair]/move">) {
  const [{ pair }, query] = [await params, await searchParams];
  const names = await moveNamesAt(pair, query);
  if ("unknown" in names) return <UnknownPair pair={pair} unknown={names.unknown} />;
  const { left, right } = names;
  const places = await findMovePlaces(firstOf(query.area));
  const moves = await findMoves([left.slug, right.slug], places.tried);
  if (!moves) return <UnknownPair pair={pair} unknown={[left.slug, right.slug]} />;
  return <MovePage moves={moves} places={places} params={query} />;
}
