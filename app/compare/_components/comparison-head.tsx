import { AnswerPicture } from "@/app/_components/answer-picture";
import { FigureMark } from "@/app/_components/figure-text";
import { Sentences } from "@/app/_components/sentence-text";
import type { Comparison } from "@/server/compare/compare";
import type { Citation } from "@/server/sources/citations";

/** The first screen of a comparison: the question, its answer in words and in a picture, and how sure it is. */
export function ComparisonHead({
  comparison: { left, right, opening, outEarning, preparing },
  citations,
}: {
  comparison: Comparison;
  citations: Citation[];
}) {
  return (
    <>
      <h1>
        <span className="side-left">{left.title}</span> or{" "}
        <span className="side-right">{right.title}</span>?
      </h1>
      <p className="mt-4 max-w-3xl leading-normal md:text-lg">
        <Sentences sentences={opening.sentences} />
      </p>
      <AnswerPicture left={left} right={right} outEarning={outEarning} />
      {opening.sure.length > 0 && (
        <p id="how-sure" className="max-w-3xl text-sm">
          <b>How sure:</b> {opening.sure.join(" ")}
          <FigureMark figure={left.figures["salary.yearly"]} citations={citations} />{" "}
          <a href="/about/data#out-earning">How this is worked out</a>
        </p>
      )}
      <p className="mt-4 max-w-3xl">
        <Sentences sentences={preparing} />
      </p>
    </>
  );
}
