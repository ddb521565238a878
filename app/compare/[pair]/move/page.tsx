import { UnknownPair } from "@/app/compare/_components/unknown-pair";
import { firstOf } from "@/server/moves/assumptions";
import { findMoves } from "@/server/moves/find-moves";
import { findMovePlaces } from "@/server/moves/place";
import { pairPartMetadata } from "../metadata";
import { MovePage } from "./_components/move-page";
import { moveNamesAt } from "./move-names";

export const generateMetadata = async ({
  params,
  searchParams,
}: PageProps<"/compare/[pair]/move">) =>
  pairPartMetadata(await moveNamesAt((await params).pair, await searchParams), {
    path: "/move",
    about: "the move between them",
    description: (left, right) =>
      `What a move between ${left} and ${right} asks for, and what ten years of staying and of moving earn.`,
  });

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
