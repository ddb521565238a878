import { SourceMark } from "@/app/_components/source-mark";
import type { Citation } from "@/server/sources/citations";

/** The source marks of what these publications say, each once. */
export function Cite({
  ids,
  citations,
  note,
}: {
  ids: string[];
  citations: Citation[];
  note?: string;
}) {
  return citations
    .filter(({ source }) => ids.includes(source.id))
    .map(({ letter, source }) => (
      <SourceMark
        key={letter}
        letter={letter}
        note={[`${source.title}, ${source.vintage}.`, note].filter(Boolean).join(" ")}
      />
    ));
}
