"use client";

interface CourseRowsProps {
  caption: string;
  /** of the columns beside the years */
  headings: string[];
  /** a year and its amounts */
  rows: string[][];
}

/**
 * A folded table of years. It would do as a server component; but then a page's data would repeat each
 * cell with its element.
 */
export const CourseRows = ({ caption, headings, rows }: CourseRowsProps) => (
  <details className="mt-2">
    <summary className="cursor-pointer py-1 text-sm text-link">{caption}</summary>
    <table className="years">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {["Year", ...headings].map((heading, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two can be headed alike
            <th key={at} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([year, ...amounts]) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {amounts.map((amount, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change their order
              <td key={at}>{amount}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
