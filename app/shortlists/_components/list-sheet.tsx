import { SourcesList } from "@/app/_components/sources-list";
import type { PairView, SharedView } from "@/server/shortlists/view";
import { PairFigures } from "./pair-figures";
import { PairTitle } from "./pair-title";

/** A list to read, hand over or print: every pair with its figures and note, and the sources. */
export function ListSheet({ list }: { list: SharedView }) {
  const { name, description, pairs, citations } = list;
  return (
    <article>
      <h1 className="break-words">{name}</h1>
      {description && (
        <p className="mt-4 max-w-3xl break-words whitespace-pre-line">{description}</p>
      )}
      {pairs.length === 0 && <p className="mt-4">There is no comparison on this list yet.</p>}
      {pairs.map((pair) => (
        <SheetPair key={pair.id} pair={pair} list={list} />
      ))}
      {citations.length > 0 && <SourcesList citations={citations} />}
    </article>
  );
}

function SheetPair({ pair, list }: { pair: PairView; list: SharedView }) {
  return (
    <section aria-labelledby={pair.id} className="mt-8">
      <h2 id={pair.id} className="text-lg md:text-xl">
        <PairTitle pair={pair} roles={list.roles} />
      </h2>
      <PairFigures pair={pair} list={list} />
      {pair.note && (
        <p className="mt-2 max-w-3xl break-words whitespace-pre-line">
          <span className="font-semibold">Note: </span>
          {pair.note}
        </p>
      )}
    </section>
  );
}
