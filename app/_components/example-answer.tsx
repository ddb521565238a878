import { pairAddress } from "@/server/compare/address";
import type { PayAnswer } from "@/server/compare/examples";
import type { Source } from "@/server/sources/sources";
import { AnswerPicture } from "./answer-picture";
import { Link } from "./link";
import { Sentences } from "./sentence-text";

/** A piece of one comparison, so that one sees what one gets: who earns more, and the picture of it. */
export function ExampleAnswer({ answer }: { answer: PayAnswer }) {
  const { left, right, outEarning, sentences, sources } = answer;
  return (
    <section aria-labelledby="answer" className="mt-10 border-t border-ink pt-4">
      <p className="text-sm text-soft">What you get, for example</p>
      <h2 id="answer" className="mt-1">
        <span className="side-left">{left.title}</span> or{" "}
        <span className="side-right">{right.title}</span>?
      </h2>
      <p className="mt-3 max-w-3xl text-lg">
        <Sentences sentences={sentences} />
      </p>
      <AnswerPicture
        left={left}
        right={right}
        outEarning={outEarning}
        source={sources.map(sourceText).join(" ")}
      />
      <p>
        <Link href={pairAddress(left.slug, right.slug)}>
          The whole comparison: outlook, education, people and skills too
        </Link>
      </p>
    </section>
  );
}

const sourceText = ({ publisher, title, vintage }: Source) => `${publisher}: ${title}, ${vintage}.`;
