"use client";

import { Bar } from "./bar";

/** A bar's text and length, from 0 to 1 of the scale; a text instead says why there is none. */
export type BarCell = [text: string, share: number] | string;

export interface BarRow {
  name: string;
  /** one a column, the left one first */
  cells: BarCell[];
}

/**
 * Rows of a table whose cells are bars. It would do as a server component; but then a page's data would
 * repeat each row with its elements.
 */
export const BarRows = ({ rows }: { rows: BarRow[] }) => (
  <tbody>
    {rows.map(({ name, cells }) => (
      <tr key={name}>
        <th scope="row">{name}</th>
        {cells.map((cell, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change their order
          <td key={at}>
            {typeof cell === "string" ? (
              <span title={cell}>-</span>
            ) : (
              <Bar text={cell[0]} share={cell[1]} tone={at === 0 ? "left" : "right"} />
            )}
          </td>
        ))}
      </tr>
    ))}
  </tbody>
);
