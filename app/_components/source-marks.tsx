import type { Citation } from "@/server/sources/citations";
import { SourceMark } from "./source-mark";

/** The marks of all sources that a paragraph rests on. */
export function SourceMarks({ citations }: { citations: Citation[] }) {
  return citations.map(({ letter, source }) => (
    <SourceMark
      key={letter}
      letter={letter}
      note={`${source.publisher}: ${source.title}, ${source.vintage}.`}
    />
  ));
}
