import type { Move } from "@/server/moves/move";
import type { MoveSides } from "@/server/moves/wording";
import type { Citation } from "@/server/sources/citations";
import { AsksTable } from "./asks-table";
import { FieldsThatLead } from "./fields-that-lead";

interface AsksPartProps {
  /** from the left role to the right one, and back */
  moves: [Move, Move];
  move: Move;
  sides: MoveSides;
  citations: Citation[];
}

/** What either role asks of those who enter it, and the fields of study that lead to the new one. */
export function AsksPart({ moves: [{ from, to }], move, sides, citations }: AsksPartProps) {
  return (
    <section aria-labelledby="asks" className="mt-10">
      <h2 id="asks">What it asks for</h2>
      <AsksTable left={from} right={to} citations={citations} />
      <FieldsThatLead move={move} sides={sides} citations={citations} />
    </section>
  );
}
