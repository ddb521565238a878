import { FigureText } from "@/app/_components/figure-text";
import { CATALOGUE, type FigureId } from "@/server/figures/catalogue";
import type { RoleProfile } from "@/server/roles/profile";
import type { Citation } from "@/server/sources/citations";

/**
 * Figures of two roles in a table; on a phone each row's name stands above its two cells. The roles
 * are written out because some browsers take a table for none once its rows are laid out as a grid.
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
  return (
    <table role="table" className="mt-4 block w-full md:table md:table-fixed">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="sr-only md:not-sr-only md:table-header-group">
        <tr role="row" className="border-b border-ink">
          <th role="columnheader" scope="col" className="py-2 pr-4 text-left font-semibold">
            Figure
          </th>
          {[left, right].map((role) => (
            <th
              key={role.slug}
              role="columnheader"
              scope="col"
              className="py-2 pr-4 text-left font-semibold"
            >
              <span className={role === left ? "side-left" : "side-right"}>{role.title}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block md:table-row-group">
        {figures.map((id) => (
          <tr
            key={id}
            role="row"
            data-figure={id}
            className="grid grid-cols-2 gap-x-4 border-b border-rule py-2 md:table-row"
          >
            <th
              role="rowheader"
              scope="row"
              className="col-span-2 text-left text-sm font-normal text-soft md:py-2.5 md:pr-4 md:align-top md:text-base"
            >
              {CATALOGUE[id].label}
            </th>
            {[left, right].map((role) => (
              <td
                key={role.slug}
                role="cell"
                className={`min-w-0 border-l-3 pl-2 break-words md:border-l-0 md:py-2.5 md:pr-4 md:pl-0 md:align-top ${
                  role === left ? "border-first" : "border-second"
                }`}
              >
                <FigureText id={id} figure={role.figures[id]} citations={citations} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
