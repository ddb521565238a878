"use client";

import { type MarkedFigure, Written } from "@/app/_components/written";

export type ComparedRow = [id: string, label: string, ...cells: MarkedFigure[]];

interface ComparedTableProps {
  caption: string;
  titles: string[];
  rows: ComparedRow[];
}

const SIDES = ["side-left", "side-right"];

/**
 * A table of roles, a column each: two in the colours of their sides. On a phone each row's name stands above
 * its cells, and each cell of more than two says whose it is. The ARIA roles are written out because some
 * browsers take a table for none once its rows are laid out as a grid. It would do as a server component;
 * but then a page's data would repeat each row with its elements.
 */
export function ComparedTable({ caption, titles, rows }: ComparedTableProps) {
  const isPair = titles.length === 2;
  return (
    <table role="table" className={isPair ? "compared" : "several"}>
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Figure
          </th>
          {titles.map((title, at) => (
            <th key={title} role="columnheader" scope="col">
              {isPair ? <span className={SIDES[at]}>{title}</span> : title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(([id, label, ...cells]) => (
          <tr key={id} role="row" data-figure={id}>
            <th role="rowheader" scope="row">
              {label}
            </th>
            {cells.map((figure, at) => (
              <td key={titles[at]} role="cell" data-role={isPair ? undefined : titles[at]}>
                <Written figure={figure} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
