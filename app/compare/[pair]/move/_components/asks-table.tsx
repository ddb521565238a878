import { FigureMark } from "@/app/_components/figure-text";
import type { Figure } from "@/server/figures/figure";
import { formatFigure } from "@/server/figures/format";
import { ASKED } from "@/server/moves/asks";
import type { MoveRole } from "@/server/moves/move";
import type { Citation } from "@/server/sources/citations";

interface AsksTableProps {
  left: MoveRole;
  right: MoveRole;
  citations: Citation[];
}

/**
 * What either role asks of those who enter it; on a phone each row's name stands above its two cells.
 * The ARIA roles are written out because some browsers take a table for none once it is laid out as a
 * grid.
 */
export function AsksTable({ left, right, citations }: AsksTableProps) {
  return (
    <table role="table" className="compared">
      <caption className="sr-only">What either role asks of those who enter it</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Asked for
          </th>
          <th role="columnheader" scope="col">
            <span className="side-left">{left.title}</span>
          </th>
          <th role="columnheader" scope="col">
            <span className="side-right">{right.title}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {ASKED.map(({ id, label }) => (
          <tr key={id} role="row" data-asked={id}>
            <th role="rowheader" scope="row">
              {label}
            </th>
            {[left, right].map(({ slug, asks }) => (
              <td key={slug} role="cell">
                <Cell figure={asks[id]} citations={citations} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Cell = ({ figure, citations }: { figure: Figure; citations: Citation[] }) => (
  <span className={figure.state === "missing" ? "missing" : undefined}>
    {formatFigure(figure)}
    <FigureMark figure={figure} citations={citations} />
  </span>
);
