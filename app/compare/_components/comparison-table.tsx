import { FigureText } from "@/app/_components/figure-text";
import type { FigureId } from "@/server/figures/catalogue";
import { labelOf, wordBefore } from "@/server/figures/label";
import type { RoleProfile } from "@/server/roles/profile";
import type { Citation } from "@/server/sources/citations";

/**
 * Figures of two roles in a table; on a phone each row's name stands above its two cells. The ARIA
 * roles are written out because some browsers take a table for none once its rows are laid out as a grid.
 */
export function ComparisonTable({
  caption,
  figures,
  left,
  right,
  citations,
}: {
  caption: string;
  figures: FigureId[];
  left: RoleProfile;
  right: RoleProfile;
  citations: Citation[];
}) {
  const both = (id: FigureId) => [left.figures[id], right.figures[id]];
  return (
    <table role="table" className="compared">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Figure
          </th>
          {[left, right].map((role) => (
            <th key={role.slug} role="columnheader" scope="col">
              <span className={role === left ? "side-left" : "side-right"}>{role.title}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {figures.map((id) => (
          <tr key={id} role="row" data-figure={id}>
            <th role="rowheader" scope="row">
              {labelOf(id, both(id))}
            </th>
            {[left, right].map((role) => (
              <td key={role.slug} role="cell">
                {wordBefore(role.figures[id], both(id))}
                <FigureText id={id} figure={role.figures[id]} citations={citations} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
