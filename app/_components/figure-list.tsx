import type { FigureId, Figures } from "@/server/figures/catalogue";
import { labelOf } from "@/server/figures/label";
import type { Citation } from "@/server/sources/citations";
import { FigureText } from "./figure-text";

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
  return (
    <dl className="mt-4 grid gap-x-10 md:grid-cols-2">
      {ids.map((id) => (
        <div
          key={id}
          data-figure={id}
          className="flex items-baseline justify-between gap-4 border-b border-rule py-2"
        >
          <dt className="text-soft">{labelOf(id, [figures[id]])}</dt>
          <dd className="text-right">
            <FigureText id={id} figure={figures[id]} citations={citations} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
