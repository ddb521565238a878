"use client";

/** A page's data holds dozens of them, and with names for their parts it would hold those as often. */
export type CitedSource = [
  letter: string,
  publisher: string,
  /** title and vintage, with which every note of it begins */
  publication: string,
  terms: string,
  url: string,
  /** what the marks of its figures show behind the publication */
  notes: string[],
  /** what its terms want said */
  more?: string,
];

/**
 * Sources and the notes of their figures, each once: a mark names its note by letter and number. It would
 * do as a server component; but then a page's data would repeat each row with its elements.
 */
export const SourcesRows = ({ sources }: { sources: CitedSource[] }) => (
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
      notes.map((note, at) => (
        <p key={note} id={`${letter}${at + 1}`} role="tooltip" popover="auto">
          {`${publication} ${note}`.trimEnd()}
        </p>
      )),
    )}
  </>
);
