import type { Citation } from "@/server/sources/citations";

/** What closes a page: its sources by letter, with vintage, terms and address. */
export function SourcesList({ citations }: { citations: Citation[] }) {
  return (
    <section aria-labelledby="sources" className="mt-12 border-t border-ink pt-4">
      <h2 id="sources">Sources</h2>
      <ol className="mt-3 space-y-2 text-sm">
        {citations.map(({ letter, source }) => (
          <li key={source.id} className="flex gap-3">
            <span className="w-5 shrink-0 font-semibold">{letter}</span>
            <span>
              {source.publisher}: {source.title}, {source.vintage}. {source.terms}.{" "}
              {source.url !== "" && (
                <a href={source.url} className="break-words">
                  {new URL(source.url).hostname}
                </a>
              )}{" "}
              {source.attribution}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
