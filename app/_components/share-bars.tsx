"use client";

import type { Mark } from "@/server/sources/notes";
import { type BarRow, BarRows } from "./bar-rows";
import { MarkOfFigure } from "./source-mark";

interface ShareBarsProps {
  caption: string;
  /** of one role or two, the left one first */
  headings: string[];
  rows: BarRow[];
  /** of each column */
  sources: { isMissing: boolean; mark: Mark }[];
}

/** Shares as bars in a table, which says below whose figures they are. */
export const ShareBars = ({ caption, headings, rows, sources }: ShareBarsProps) => (
  <table className="bars shares">
    <caption>{caption}</caption>
    <thead>
      <tr>
        <th scope="col">
          <span className="sr-only">Class</span>
        </th>
        {headings.map((heading, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change their order
          <th key={at} scope="col">
            <span className={at === 0 ? "side-left" : "side-right"}>{heading}</span>
          </th>
        ))}
      </tr>
    </thead>
    <BarRows rows={rows} />
    <tfoot>
      <tr>
        <th scope="row">Source</th>
        {sources.map(({ isMissing, mark }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change their order
          <td key={at}>
            {isMissing && "-"}
            <MarkOfFigure mark={mark} />
          </td>
        ))}
      </tr>
    </tfoot>
  </table>
);
