import { publicationText } from "@/server/figures/provenance";
import type { Citation } from "@/server/sources/citations";
import { type CitedSource, SourcesRows } from "./sources-rows";

/** What closes a page: its sources by letter with vintage, terms and address, and what its marks say. */
export function SourcesList({ citations }: { citations: Citation[] }) {
  return (
    <section aria-labelledby="sources" className="mt-12 border-t border-ink pt-4">
      <h2 id="sources">Sources</h2>
      <SourcesRows sources={citations.map(citedSource)} />
    </section>
  );
}

function citedSource({ letter, source, notes = [] }: Citation): CitedSource {
  const details = notes.map(({ detail }) => detail);
  const { publisher, terms, url, attribution } = source;
  const cited = [letter, publisher, publicationText(source), terms, url, details] as const;
  return attribution ? [...cited, attribution] : [...cited];
}
