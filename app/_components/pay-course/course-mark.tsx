import { SourceMark } from "@/app/_components/source-mark";
import type { PayCourse } from "@/server/roles/pay-course/pay-course";
import { type Citation, lettersOf } from "@/server/sources/citations";

/** One mark for all the publications that pay over years is made of. */
export function CourseMark({
  courses,
  citations,
}: {
  courses: PayCourse[];
  citations: Citation[];
}) {
  const ids = courses.flatMap(({ sourceIds }) => sourceIds);
  const of = [...new Set(courses.flatMap((course) => course.of ?? []))];
  const scope = of.length > 0 ? ` The figures are of ${of.join(" and ")}.` : "";
  return (
    <SourceMark
      letter={lettersOf(citations, ids)}
      note={`The wage survey of each year; in dollars of ${courses[0]?.dollarsOf} by consumer prices: pay times the index of ${courses[0]?.dollarsOf}, divided by that of its own year.${scope}`}
    />
  );
}
