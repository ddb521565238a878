import { Breadcrumb } from "@/app/_components/breadcrumb";
import { SourcesList } from "@/app/_components/sources-list";
import { pairAddress } from "@/server/compare/address";
import { firstOf, type Params, readAssumptions } from "@/server/moves/assumptions";
import { type Move, reckon } from "@/server/moves/move";
import type { MovePlaces } from "@/server/moves/place";
import { COMPARISONS } from "@/server/site/structured-data";
import { citationsById } from "@/server/sources/citations";
import { allSources } from "@/server/sources/sources";
import { AsksPart } from "./asks-part";
import { EarningsPart } from "./earnings-part";
import { LeftOut } from "./left-out";
import { MoveHead } from "./move-head";
import { partiesOf } from "./parties";
import { RoutePart } from "./route-part";

interface MovePageProps {
  /** from the left role to the right one, and back */
  moves: [Move, Move];
  places: MovePlaces;
  params: Params;
}

/** What a move asks for, the way to it, and ten years of staying and of moving. */
export async function MovePage({ moves, places, params }: MovePageProps) {
  const [there, back] = moves;
  const asked = firstOf(params.from);
  const [move, other] = asked === there.to.slug ? [back, there] : [there, back];
  const sides = partiesOf(move, there.from.slug);
  const read = readAssumptions(params, move.defaults);
  const earnings = reckon(move, read.assumed, read.pay);
  const sources = await allSources();
  const citations = citationsById([...there.from.sourceIds, ...there.to.sourceIds], sources);
  const path = pairAddress(there.from.slug, there.to.slug);
  const name = `${there.from.title} or ${there.to.title}`;
  return (
    <article>
      <Breadcrumb
        crumbs={[COMPARISONS, { name, path }, { name: "The move", path: `${path}/move` }]}
      />
      <MoveHead
        move={move}
        other={other}
        sides={sides}
        earnings={earnings}
        path={path}
        area={places.error ? "" : places.text}
        note={
          asked === "" || asked === move.from.slug
            ? null
            : `“${asked}” is neither of the two roles: this is the move from ${move.from.title}.`
        }
      />
      <AsksPart moves={moves} move={move} sides={sides} citations={citations} />
      <RoutePart move={move} citations={citations} />
      <EarningsPart
        move={move}
        sides={sides}
        read={read}
        earnings={earnings}
        places={places}
        path={path}
        citations={citations}
      />
      <LeftOut />
      <SourcesList citations={citations} />
    </article>
  );
}
