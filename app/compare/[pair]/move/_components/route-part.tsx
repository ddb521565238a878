import { Link } from "@/app/_components/link";
import { SourceMark } from "@/app/_components/source-mark";
import { pairAddress } from "@/server/compare/address";
import type { Move } from "@/server/moves/move";
import type { RouteStep } from "@/server/moves/route";
import { dollarsText, routeSentence, timesWords } from "@/server/moves/wording";
import { type Citation, letterOf } from "@/server/sources/citations";

/** How far the move is, and where it is long the steps through related occupations. */
export function RoutePart({ move, citations }: { move: Move; citations: Citation[] }) {
  return (
    <section aria-labelledby="steps" className="mt-10">
      <h2 id="steps">How far it is</h2>
      <p className="mt-2 max-w-3xl">
        {routeSentence(move)}
        <SourceMark
          letter={letterOf(citations, move.to.relatedSourceId)}
          note="Related occupations are those of O*NET, either way round; the gap is what the new work is rated higher in, over all skills and knowledge."
        />
      </p>
      {move.route.steps.length > 0 && (
        <>
          <ol className="mt-3 max-w-3xl list-decimal space-y-2 pl-6">
            {move.route.steps.map((step) => (
              <Step key={step.to.slug} step={step} />
            ))}
          </ol>
          <p className="mt-3 max-w-3xl text-sm text-soft">
            Of all such ways this is the one with the smallest gaps and the smallest losses of pay,
            added up. It says what is alike on paper, not that employers hire this way.
          </p>
        </>
      )}
    </section>
  );
}

function Step({ step: { from, to, gap, payChange } }: { step: RouteStep }) {
  return (
    <li>
      <Link href={pairAddress(from.slug, to.slug)}>
        {from.title} to {to.title}
      </Link>
      <span className="block text-sm text-soft">
        {timesWords(gap)} the median gap; {payText(payChange)}
      </span>
    </li>
  );
}

function payText(change: number | null): string {
  if (change === null) return "change of median pay not known: a yearly median is missing";
  if (change === 0) return "the same median pay";
  return `median pay ${dollarsText(Math.abs(change))} a year ${change > 0 ? "higher" : "lower"}`;
}
