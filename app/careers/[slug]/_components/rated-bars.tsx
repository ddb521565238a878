import type { ReactNode } from "react";
import type { Rated } from "@/server/roles/ratings";

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
    <table className="w-full text-sm">
      <caption className="pb-1 text-left font-semibold">
        {caption}, from 1 to 5{mark}
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Importance</th>
        </tr>
      </thead>
      <tbody>
        {rated.map(({ id, name, importance }) => (
          <tr key={id}>
            <th scope="row" className="w-1/2 py-1 pr-3 text-left font-normal">
              {name}
            </th>
            <td>
              <span className="flex items-center gap-2">
                <span className="w-8 shrink-0 text-right">{importance.toFixed(1)}</span>
                <span className="h-3 grow">
                  <span
                    className="bar block h-full rounded-xs bg-first"
                    style={{ width: `${((importance - 1) / 4) * 100}%` }}
                  />
                </span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
