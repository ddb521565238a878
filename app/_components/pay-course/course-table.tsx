import { formatAmount } from "@/server/figures/format";
import type { CourseYear, PayCourse } from "@/server/roles/pay-course/pay-course";
import { CourseRows } from "./course-rows";

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
    <CourseRows
      caption={caption}
      headings={columns.map(({ heading }) => heading)}
      rows={years.map((year) => [String(year), ...columns.map(({ textOf }) => textOf(year))])}
    />
  );
}
