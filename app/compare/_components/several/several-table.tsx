import { FigureText } from "@/app/_components/figure-text";
import type { Section } from "@/server/compare/sections";
import { labelOf, wordBefore } from "@/server/figures/label";
import type { RoleProfile } from "@/server/roles/profile";
import type { Citation } from "@/server/sources/citations";

/**
 * Figures of three or four roles, a column each; on a phone each cell names its role. The ARIA roles are
 * written out because some browsers take a table for none once its rows are laid out as a grid.
 */
export function SeveralTable({
  section,
  roles,
  citations,
}: {
  section: Section;
  roles: RoleProfile[];
  citations: Citation[];
}) {
  return (
    <section aria-labelledby={section.id} className="mt-10">
      <h2 id={section.id}>{section.title}</h2>
      <table role="table" className="several">
        <caption className="sr-only">{section.title}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Figure
            </th>
            {roles.map(({ slug, title }) => (
              <th key={slug} role="columnheader" scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {section.figures.map((id) => {
            const all = roles.map(({ figures }) => figures[id]);
            return (
              <tr key={id} role="row" data-figure={id}>
                <th role="rowheader" scope="row">
                  {labelOf(id, all)}
                </th>
                {roles.map(({ slug, title, figures }) => (
                  <td key={slug} role="cell" data-role={title}>
                    {wordBefore(figures[id], all)}
                    <FigureText id={id} figure={figures[id]} citations={citations} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
