import { sourceText } from "@/server/cite/citation";
import { CATALOGUE, type FigureId } from "@/server/figures/catalogue";
import { formatFigure } from "@/server/figures/format";
import { labelOf } from "@/server/figures/label";
import type { RoleProfile } from "@/server/roles/profile";
import type { Source } from "@/server/sources/sources";

/** Every known figure of a role with its own address and the publication to cite for it. */
export function FigureCitations({
  role,
  sources,
  anchor = (id) => id,
}: {
  role: RoleProfile;
  sources: Source[];
  /** the figure's name within the page, where a page shows more than one role */
  anchor?: (id: FigureId) => string;
}) {
  const known = (Object.keys(CATALOGUE) as FigureId[]).filter(
    (id) => role.figures[id].state === "known",
  );
  return (
    <dl className="mt-4">
      {known.map((id) => (
        <div
          key={id}
          id={anchor(id)}
          className="grid gap-x-6 border-b border-rule py-2 md:grid-cols-[1fr_2fr]"
        >
          <dt>
            <a href={`#${anchor(id)}`}>{labelOf(id, [role.figures[id]])}</a>
          </dt>
          <dd>
            {formatFigure(role.figures[id])}
            <span className="block text-sm text-soft">{originOf(role.figures[id], sources)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function originOf({ sourceId, of }: RoleProfile["figures"][FigureId], sources: Source[]): string {
  const source = sources.find(({ id }) => id === sourceId);
  return [source && `${sourceText(source)}.`, of && `The figure is of ${of}.`]
    .filter(Boolean)
    .join(" ");
}
