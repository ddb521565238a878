import type { ReactNode } from "react";
import { BarRows } from "@/app/_components/bar-rows";
import { importanceCell } from "@/app/_components/importance-cell";
import type { Rated } from "@/server/ratings/rated";

/** Importance from 1 to 5, drawn from 1. */
export function RatedBars({
  caption,
  rated,
  mark,
}: {
  caption: string;
  rated: Rated[];
  mark: ReactNode;
}) {
  return (
    <table className="bars rated">
      <caption className="font-semibold">
        {caption}, from 1 to 5{mark}
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Importance</th>
        </tr>
      </thead>
      <BarRows
        rows={rated.map(({ name, importance }) => ({ name, cells: [importanceCell(importance)] }))}
      />
    </table>
  );
}
