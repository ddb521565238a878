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

/** Only what there is: the page's data holds it all. */
const citedSource = ({ letter, source, notes = [] }: Citation): CitedSource => ({
  letter,
  publisher: source.publisher,
  publication: publicationText(source),
  terms: source.terms,
  ...(source.url && { url: source.url }),
  ...(source.attribution && { more: source.attribution }),
  ...(notes.length > 0 && { notes: notes.map(({ detail }) => detail) }),
});
