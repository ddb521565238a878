"use client";

export interface CitedSource {
  letter: string;
  /** publisher, title, vintage and terms */
  text: string;
  /** "" where it has none */
  url: string;
  /** what its terms want said */
  more: string;
  /** what the marks of its figures show */
  notes: string[];
}

/**
 * Sources and the notes of their figures, each once: a mark names its note by letter and number. It would
 * do as a server component; but then a page's data would repeat each row with its elements.
 */
export const SourcesRows = ({ sources }: { sources: CitedSource[] }) => (
  <>
    <ol className="sources">
      {sources.map(({ letter, text, url, more }) => (
        <li key={letter}>
          {`${text} `}
          {url && <a href={url}>{new URL(url).hostname}</a>}
          {more && ` ${more}`}
        </li>
      ))}
    </ol>
    {sources.flatMap(({ letter, notes }) =>
      notes.map((note, at) => (
        <p key={note} id={`${letter}${at + 1}`} role="tooltip" popover="auto" className="note">
          {note}
        </p>
      )),
    )}
  </>
);
