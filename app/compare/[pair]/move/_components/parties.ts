import type { Move } from "@/server/moves/move";
import type { MoveSides } from "@/server/moves/wording";

/** The roles of a move on their sides of the comparison, whichever way it goes. */
export function partiesOf({ from, to }: Pick<Move, "from" | "to">, leftSlug: string): MoveSides {
  const [here, there] =
    from.slug === leftSlug ? (["left", "right"] as const) : (["right", "left"] as const);
  return { from: { side: here, role: from }, to: { side: there, role: to } };
}
