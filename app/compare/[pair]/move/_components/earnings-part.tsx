import type { ReadAssumptions } from "@/server/moves/assumptions";
import type { Earnings, Move } from "@/server/moves/move";
import type { MovePlaces } from "@/server/moves/place";
import { type MoveSides, outcomeWords } from "@/server/moves/wording";
import type { Citation } from "@/server/sources/citations";
import { AssumptionsForm } from "./assumptions-form";
import { PayBasis } from "./pay-basis";
import { SumsChart } from "./sums-chart";
import { SumsTable } from "./sums-table";

interface EarningsPartProps {
  move: Move;
  sides: MoveSides;
  read: ReadAssumptions;
  earnings: Earnings;
  places: MovePlaces;
  path: string;
  citations: Citation[];
}

/** Ten years of staying and of moving: what is assumed, the sums drawn, and by year. */
export function EarningsPart(props: EarningsPartProps) {
  const { move, sides, read, earnings, places, path, citations } = props;
  const wrong = [places, ...Object.values(read.fields)].filter(({ error }) => error).length;
  return (
    <section aria-labelledby="earnings" className="mt-10">
      <h2 id="earnings">Ten years of staying and of moving</h2>
      {wrong > 0 && (
        <p role="status" className="mt-2 border-l-3 border-ink pl-3 text-sm">
          {wrong === 1 ? "One field" : `${wrong} fields`} could not be read; what is wrong stands
          below it.
        </p>
      )}
      {"missing" in earnings ? (
        <NoSums reasons={earnings.missing} />
      ) : (
        <>
          <p className="mt-2 max-w-3xl">
            In {earnings.place.title} {outcomeWords(earnings.outcome)}.
          </p>
          <SumsChart years={earnings.years} outcome={earnings.outcome} sides={sides} />
          <SumsTable years={earnings.years} />
        </>
      )}
      <PayBasis move={move} own={read.pay} earnings={earnings} citations={citations} />
      <AssumptionsForm
        move={move}
        fields={read.fields}
        place={places}
        earnings={earnings}
        action={`${path}/move`}
      />
    </section>
  );
}

/** In place of the picture where pay is missing. */
function NoSums({ reasons }: { reasons: string[] }) {
  return (
    <>
      <p className="mt-2 max-w-3xl">There is nothing to add up:</p>
      <ul className="mt-2 max-w-3xl list-disc space-y-1 pl-5">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}
