import type { EarningsYear } from "@/server/moves/earnings";
import { dollarsText } from "@/server/moves/wording";

const CAPTION = "The sums by year";

/** Each year of staying and of moving, and both sums. */
export function SumsTable({ years }: { years: EarningsYear[] }) {
  return (
    <details className="mt-2">
      <summary className="cursor-pointer py-1 text-sm text-link">{CAPTION}</summary>
      <table className="years">
        <caption className="sr-only">{CAPTION}, in dollars</caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col">Staying</th>
            <th scope="col">Moving</th>
            <th scope="col">Staying, in all</th>
            <th scope="col">Moving, in all</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, staying, moving, stayingSum, movingSum }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{dollarsText(staying)}</td>
              <td>{dollarsText(moving)}</td>
              <td>{dollarsText(stayingSum)}</td>
              <td>{dollarsText(movingSum)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
