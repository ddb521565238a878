"use client";

import { type MarkedFigure, Written } from "@/app/_components/written";

export type ComparedRow = [id: string, label: string, left: MarkedFigure, right: MarkedFigure];

interface ComparedTableProps {
  caption: string;
  titles: [left: string, right: string];
  rows: ComparedRow[];
}

/**
 * A table of two roles; on a phone each row's name stands above its two cells. The ARIA roles are
 * written out because some browsers take a table for none once its rows are laid out as a grid. It would
 * do as a server component; but then a page's data would repeat each row with its elements.
 */
export const ComparedTable = ({ caption, titles, rows }: ComparedTableProps) => (
  <table role="table" className="compared">
    <caption className="sr-only">{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          Figure
        </th>
        <th role="columnheader" scope="col">
          <span className="side-left">{titles[0]}</span>
        </th>
        <th role="columnheader" scope="col">
          <span className="side-right">{titles[1]}</span>
        </th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map(([id, label, left, right]) => (
        <tr key={id} role="row" data-figure={id}>
          <th role="rowheader" scope="row">
            {label}
          </th>
          <td role="cell">
            <Written figure={left} />
          </td>
          <td role="cell">
            <Written figure={right} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
