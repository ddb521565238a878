"use client";

import { grouped } from "@/server/figures/format";

/** A name with its count and a word more on it. */
interface CountRow {
  name: string;
  count: number;
  more: string;
}

/**
 * A short table of names, most counted first. It would do as a server component; but then a page's data would
 * repeat each row with its elements.
 */
export function CountTable({
  caption,
  headings: [name, count, more],
  rows,
}: {
  caption: string;
  headings: [name: string, count: string, more: string];
  rows: CountRow[];
}) {
  return (
    <table className="counts">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{count}</th>
          <th scope="col">{more}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // Two institutions can have the same name.
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change their order
          <tr key={at}>
            <th scope="row">{row.name}</th>
            <td>{grouped(row.count)}</td>
            <td>{row.more}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
