import { Link } from "@/app/_components/link";
import { SentenceText } from "@/app/_components/sentence-text";
import { assumedOf } from "@/server/moves/assumptions";
import { type Earnings, type Move, reckon } from "@/server/moves/move";
import { type MoveSides, outcomeWords, schoolingSentence } from "@/server/moves/wording";

interface MoveHeadProps {
  move: Move;
  /** the way back */
  other: Move;
  sides: MoveSides;
  earnings: Earnings;
  /** of the pair */
  path: string;
  /** the place that both ways are reckoned in, as its field has it */
  area: string;
  note: string | null;
}

/** The answer in two sentences, and the way back in one. */
export function MoveHead({ move, other, sides, earnings, path, area, note }: MoveHeadProps) {
  const back = reckon(other, assumedOf(other.defaults), null);
  const isSwapped = sides.from.side === "right";
  const query = new URLSearchParams({
    ...(isSwapped ? {} : { from: other.from.slug }),
    ...(area && { area }),
  });
  return (
    <>
      <h1>
        From <span className={`side-${sides.from.side}`}>{move.from.title}</span> to{" "}
        <span className={`side-${sides.to.side}`}>{move.to.title}</span>
      </h1>
      {note && (
        <p role="status" className="mt-3 border-l-3 border-ink pl-3 text-sm">
          {note}
        </p>
      )}
      <p className="mt-5 max-w-3xl text-lg">
        <SentenceText
          sentence={schoolingSentence(move.from.asks.education, move.to.asks.education, sides)}
        />{" "}
        {outcomeSentence(earnings)}
      </p>
      <p className="mt-3 max-w-3xl">
        <Link href={`${path}/move${query.size > 0 ? `?${query}` : ""}`}>
          The way back, from {other.from.title} to {other.to.title}
        </Link>
        {"outcome" in back && `: as it begins, ${outcomeWords(back.outcome)}`}.
      </p>
      <p className="screen-only mt-3">
        <Link href={path}>The whole comparison</Link>
      </p>
    </>
  );
}

const outcomeSentence = (earnings: Earnings): string =>
  "outcome" in earnings
    ? `With what is assumed below, ${outcomeWords(earnings.outcome)}.`
    : "What it earns cannot be added up from what we have.";
