import type { ReactNode } from "react";
import { ImportanceBar } from "@/app/_components/importance-bar";
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
    <table className="bars">
      <caption className="font-semibold">
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
            <th scope="row" className="w-1/2">
              {name}
            </th>
            <td>
              <ImportanceBar importance={importance} tone="left" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
