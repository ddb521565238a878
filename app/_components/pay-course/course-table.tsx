import { formatAmount } from "@/server/figures/format";
import type { CourseYear, PayCourse } from "@/server/roles/pay-course/pay-course";

/** A column of the table of years: what it is headed with, and what it says of a year. */
export interface CourseColumn {
  key: string;
  heading: string;
  textOf: (year: number) => string;
}

/** An amount of a year of a course, "-" where none is published. */
export function payOfYear(
  { years }: PayCourse,
  year: number,
  pick: (one: CourseYear) => CourseYear["real"]["median"],
): string {
  const found = years.find((one) => one.year === year);
  const pay = found ? pick(found) : null;
  return pay ? formatAmount(pay) : "-";
}

/** The figures behind a chart of pay over years, folded away. */
export function CourseTable({
  caption,
  years,
  columns,
}: {
  caption: string;
  years: number[];
  columns: CourseColumn[];
}) {
  return (
    <details className="mt-2">
      <summary className="cursor-pointer py-1 text-sm text-link">{caption}</summary>
      <table className="years">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            {columns.map(({ key, heading }) => (
              <th key={key} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {columns.map(({ key, textOf }) => (
                <td key={key}>{textOf(year)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
