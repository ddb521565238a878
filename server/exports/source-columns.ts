import type { Source } from "@/server/sources/sources";
import type { FigureRow } from "./figure-columns";

/** Where a row is from, said in full; nothing where it has no source. */
export function sourceColumns(id: string | null | undefined, sources: Source[]): FigureRow {
  const source = sources.find((one) => one.id === id);
  if (!source) return {};
  return {
    source: source.id,
    publisher: source.publisher,
    publication: source.title,
    vintage: source.vintage,
    url: source.url || null,
  };
}
