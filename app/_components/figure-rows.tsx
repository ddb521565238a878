"use client";

import { type MarkedFigure, Written } from "./written";

export type FigureRow = [id: string, label: string, figure: MarkedFigure];

/**
 * Names with their figures. It would do as a server component; but then a page's data would repeat each
 * row with its elements and classes.
 */
export const FigureRows = ({ rows }: { rows: FigureRow[] }) => (
  <dl className="figures">
    {rows.map(([id, label, figure]) => (
      <div key={id} data-figure={id}>
        <dt>{label}</dt>
        <dd>
          <Written figure={figure} />
        </dd>
      </div>
    ))}
  </dl>
);
