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

const citedSource = ({ letter, source, notes = [] }: Citation): CitedSource => [
  letter,
  source.publisher,
  publicationText(source),
  source.terms,
  source.url,
  notes.map(({ detail }) => detail),
  ...(source.attribution ? ([source.attribution] as const) : []),
];
