import { type CitedPage, citationFiles, citationText } from "@/server/cite/citation";

const FORMATS = { bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON" } as const;

/** A page's citation, ready to be copied, and folded away the same for programs that keep citations. */
export function PageCitation({ page }: { page: CitedPage }) {
  const files = citationFiles(page);
  return (
    <section aria-labelledby="page" className="mt-8">
      <h2 id="page">The page</h2>
      <p className="mt-2 max-w-3xl border-l-3 border-ink pl-3 break-words">{citationText(page)}</p>
      {(Object.keys(FORMATS) as (keyof typeof FORMATS)[]).map((format) => (
        <details key={format} className="mt-3 max-w-3xl">
          <summary className="cursor-pointer">{FORMATS[format]}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
          <pre tabIndex={0} className="mt-2 overflow-x-auto border border-rule p-3 text-sm">
            {files[format]}
          </pre>
        </details>
      ))}
    </section>
  );
}
