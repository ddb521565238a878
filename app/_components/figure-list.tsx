import type { FigureId, Figures } from "@/server/figures/catalogue";
import { labelOf } from "@/server/figures/label";
import type { Citation } from "@/server/sources/citations";
import { type FigureRow, FigureRows } from "./figure-rows";
import { marked } from "./figure-text";

/** Figures of one role as a list of names and values. */
export function FigureList<Id extends FigureId>({
  ids,
  figures,
  citations,
}: {
  ids: Id[];
  figures: Pick<Figures, Id>;
  citations: Citation[];
}) {
  const rows = ids.map(
    (id): FigureRow => [id, labelOf(id, [figures[id]]), marked(id, figures[id], citations)],
  );
  return <FigureRows rows={rows} />;
}
