import { HitList } from "@/app/_components/hit-list";
import { Link } from "@/app/_components/link";
import type { SearchAnswer } from "@/server/search/search";
import { unusedSentence } from "@/server/search/wording";

interface AnswerProps {
  query: string;
  answer: SearchAnswer;
  hrefOf: (slug: string) => string;
}

/** What a job title may mean: the best match or the choice first, then what else it could be. */
export function Answer({ query, answer, hrefOf }: AnswerProps) {
  const { hits, choice } = answer;
  if (hits.length === 0) return <Nothing query={query} />;
  const others = hits.slice(choice);
  const sentence = unusedSentence(answer);
  return (
    <section className="mt-8">
      <h2>{choice > 1 ? `“${query}” can be several occupations` : `Best match for “${query}”`}</h2>
      {sentence && <p className="mt-2 text-soft">{sentence}</p>}
      <HitList hits={hits.slice(0, choice)} hrefOf={hrefOf} withLines />
      {others.length > 0 && (
        <>
          <h2 className="mt-8">It could also be</h2>
          <HitList hits={others} hrefOf={hrefOf} />
        </>
      )}
    </section>
  );
}

function Nothing({ query }: { query: string }) {
  return (
    <section className="mt-8">
      <h2>Nothing found for “{query}”</h2>
      <p className="mt-2 max-w-2xl">
        No name of an occupation that we know has any of these words. Try a shorter or more common
        name for the work, such as “nurse” or “truck driver”, or look through the{" "}
        <Link href="/careers">list of all occupations</Link>.
      </p>
    </section>
  );
}
