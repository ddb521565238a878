"use client";

/** A page's data holds dozens of them, and with names for their parts it would hold those as often. */
export type CitedSource = [
  letter: string,
  publisher: string,
  /** title and vintage, with which every note of it begins */
  publication: string,
  terms: string,
  url: string,
  /** what the marks of its figures show behind the publication: the numbers of sentences */
  notes: number[][],
  /** what its terms want said */
  more?: string,
];

/**
 * Sources and the notes of their figures, each once: a mark names its note by letter and number. It would
 * do as a server component; but then a page's data would repeat each row with its elements.
 * @param sentences each once: most notes of a role tell of whom they speak
 */
export const SourcesRows = ({
  sources,
  sentences,
}: {
  sources: CitedSource[];
  sentences: string[];
}) => (
  <>
    <ol className="sources">
      {sources.map(([letter, publisher, publication, terms, url, , more]) => (
        <li key={letter}>
          {`${publisher}: ${publication} ${terms}. `}
          {url && <a href={url}>{new URL(url).hostname}</a>}
          {more && ` ${more}`}
        </li>
      ))}
    </ol>
    {sources.flatMap(([letter, , publication, , , notes]) =>
      notes.map((numbers, at) => {
        const id = `${letter}${at + 1}`;
        return (
          <p key={id} id={id} role="tooltip" popover="auto">
            {[publication, ...numbers.map((number) => sentences[number])].join(" ")}
          </p>
        );
      }),
    )}
  </>
);
