import { publicationText } from "@/server/figures/provenance";
import type { Citation } from "@/server/sources/citations";
import { type CitedSource, SourcesRows } from "./sources-rows";

/** What closes a page: its sources by letter with vintage, terms and address, and what its marks say. */
export function SourcesList({ citations }: { citations: Citation[] }) {
  const details = citations.flatMap(({ notes = [] }) => notes.map(({ detail }) => detail));
  const sentences = [...new Set(details.flatMap(sentencesOf))];
  return (
    <section aria-labelledby="sources" className="mt-12 border-t border-ink pt-4">
      <h2 id="sources">Sources</h2>
      <SourcesRows
        sources={citations.map((citation) => citedSource(citation, sentences))}
        sentences={sentences}
      />
    </section>
  );
}

function citedSource({ letter, source, notes = [] }: Citation, sentences: string[]): CitedSource {
  const numbered = notes.map(({ detail }) =>
    sentencesOf(detail).map((sentence) => sentences.indexOf(sentence)),
  );
  const { publisher, terms, url, attribution } = source;
  const cited = [letter, publisher, publicationText(source), terms, url, numbered] as const;
  return attribution ? [...cited, attribution] : [...cited];
}

/** Joined by spaces they are the text again, wherever it is split. */
const sentencesOf = (text: string): string[] => text.split(/(?<=\.) /).filter(Boolean);
