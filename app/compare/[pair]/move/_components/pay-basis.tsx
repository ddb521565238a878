import { FigureMark } from "@/app/_components/figure-text";
import type { Amount, Figure } from "@/server/figures/figure";
import { formatFigure } from "@/server/figures/format";
import type { Earnings, Move, MoveRole } from "@/server/moves/move";
import { dollarsText } from "@/server/moves/wording";
import type { Citation } from "@/server/sources/citations";

interface PayBasisProps {
  move: Move;
  /** dollars a year that the reader earns now; null for the median */
  own: number | null;
  earnings: Earnings;
  citations: Citation[];
}

/** The pay that the sums begin with, and why it is that. */
export function PayBasis({
  move: { from, to },
  own,
  earnings: { place },
  citations,
}: PayBasisProps) {
  const payOf = (role: MoveRole) => role.pays.find((one) => one.place.code === place.code)?.pay;
  const [stays, moves] = [payOf(from), payOf(to)];
  const asked = from.pays[0]?.place;
  const text = (figure: Figure<Amount> | undefined) =>
    figure && (
      <span className="whitespace-nowrap">
        {formatFigure(figure)}
        <FigureMark figure={figure} citations={citations} />
      </span>
    );
  return (
    <ul className="mt-4 max-w-3xl list-disc space-y-1 pl-5 text-sm">
      <li>
        Staying earns{" "}
        {own === null ? (
          <>
            {text(stays?.median)} a year, the median of {from.occupation.title}: our source knows
            what people in the work earn, not what you do.
          </>
        ) : (
          <>
            {dollarsText(own)} a year, as you say; the median of {from.occupation.title} is{" "}
            {text(stays?.median)}.
          </>
        )}
      </li>
      <li>
        Moving starts at {text(moves?.p25)} a year, which a quarter of {to.occupation.title} earn
        less than, and comes to their median, {text(moves?.median)}. The lower one is our choice for
        somebody new: what they start at, our source does not say.
      </li>
      {asked && asked.code !== place.code && (
        <li>
          Our tables lack some of this pay in {asked.title}: all of it is that of {place.title}.
        </li>
      )}
      {from.wageCode !== null && from.wageCode === to.wageCode && (
        <li>Pay of the two is published together: the sums differ only in what is assumed.</li>
      )}
      {[from, to].map((role) => {
        const of = payOf(role)?.median.of;
        return (
          of && (
            <li key={role.slug}>
              Pay of {role.title} is published for {of}.
            </li>
          )
        );
      })}
    </ul>
  );
}
