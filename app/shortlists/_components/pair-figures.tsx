import { FigureText } from "@/app/_components/figure-text";
import { CATALOGUE } from "@/server/figures/catalogue";
import { KEY_FIGURES, type KeyFigureId } from "@/server/roles/key-figure-ids";
import type { PairSide, PairView, SharedView } from "@/server/shortlists/view";

/** The key figures of a saved pair side by side, and what they were when it was saved. */
export function PairFigures({
  pair,
  list,
}: {
  pair: PairView;
  list: Pick<SharedView, "roles" | "citations">;
}) {
  const sides = [pair.left, pair.right];
  return (
    <>
      {sides
        .filter(({ slug }) => !list.roles[slug])
        .map(({ slug, title }) => (
          <GoneNote key={slug} title={title} />
        ))}
      <table className="mt-2 w-full table-fixed text-sm md:text-base">
        <caption className="sr-only">
          Key figures of {pair.left.title} and {pair.right.title}
        </caption>
        <thead>
          <tr className="border-b border-ink text-left align-bottom">
            <th scope="col" className="w-1/3 py-1.5 pr-3 font-normal text-soft">
              Figure
            </th>
            {sides.map((side, at) => (
              <th key={side.slug} scope="col" className="py-1.5 pr-3 font-semibold break-words">
                <span className={at === 0 ? "side-left" : "side-right"}>{side.title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {KEY_FIGURES.map((id) => (
            <tr key={id} data-figure={id} className="border-b border-rule align-top">
              <th scope="row" className="py-1.5 pr-3 text-left font-normal text-soft">
                {CATALOGUE[id].label}
              </th>
              {sides.map((side) => (
                <td key={side.slug} className="py-1.5 pr-3">
                  <SideFigure id={id} side={side} list={list} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function GoneNote({ title }: { title: string }) {
  return (
    <p className="mt-2 border-l-3 border-soft pl-3 text-sm">
      {title} is gone: the data that are loaded now have no such role. The comparison stays on the
      list by its title.
    </p>
  );
}

function SideFigure({
  id,
  side,
  list: { roles, citations },
}: {
  id: KeyFigureId;
  side: PairSide;
  list: Pick<SharedView, "roles" | "citations">;
}) {
  const role = roles[side.slug];
  if (!role) return <span title="The role is no longer in the data.">-</span>;
  const change = side.changes.find((one) => one.id === id);
  return (
    <>
      <FigureText id={id} figure={role.figures[id]} citations={citations} />
      {change && (
        <span className="block text-sm text-soft">
          then {change.before} ({change.beforeVintage}), now {change.now}
        </span>
      )}
    </>
  );
}
