import { type Measure, measureOf, type PayCourse } from "@/server/roles/pay-course/pay-course";
import {
  cautionSentence,
  changeWords,
  courseHeading,
  gapsSentence,
} from "@/server/roles/pay-course/wording";
import type { RoleProfile } from "@/server/roles/profile";
import type { Citation } from "@/server/sources/citations";
import { CourseChart, payAt } from "./course-chart";
import { type CourseLine, type CoursePoint, pointsOf } from "./course-lines";
import { CourseMark } from "./course-mark";
import { CourseTable, payOfYear } from "./course-table";
import { LineKey } from "./looks";

/** What a role paid in each year of the survey, in dollars of the year and of the newest survey. */
export function RoleCourse({ role, citations }: { role: RoleProfile; citations: Citation[] }) {
  const { payCourse: course } = role;
  if (!course) return null;
  const measure = measureOf([course]);
  const [real, published] = [
    pointsOf(course, "real", measure),
    pointsOf(course, "published", measure),
  ];
  const years = course.years.map(({ year }) => year);
  const column = (heading: string, dollars: "published" | "real", of: Measure) => ({
    key: `${dollars} ${of}`,
    heading,
    textOf: (year: number) => payOfYear(course, year, (one) => one[dollars][of]),
  });
  return (
    <div className="mt-8">
      <h3>{courseHeading(course)}</h3>
      <p className="mt-2 max-w-3xl">
        In dollars of {course.dollarsOf} {changeWords(course, measure)}.
        <CourseMark courses={[course]} citations={citations} />
      </p>
      <p className="mt-3 text-sm">
        <LineKey look="left">{`in ${course.dollarsOf} dollars`}</LineKey>
        <LineKey look="beside">in dollars of the year</LineKey>
      </p>
      <CourseChart
        lines={linesOf(course, real, published)}
        years={years}
        unit={course.unit}
        description={`The ${measure} by year. In dollars of ${course.dollarsOf}: ${spanOf(course, real)}. In dollars of each year: ${spanOf(course, published)}.`}
      />
      <p className="mt-1 max-w-3xl text-sm text-soft">
        The {measure} {course.unit === "usd-hour" ? "an hour" : "a year"}.{" "}
        {gapsSentence(course, measure)} {cautionSentence([course])}
      </p>
      <CourseTable
        caption="Mean and median of each year"
        years={years}
        columns={[
          column("Median", "published", "median"),
          column("Mean", "published", "mean"),
          column(`Median in ${course.dollarsOf} dollars`, "real", "median"),
          column(`Mean in ${course.dollarsOf} dollars`, "real", "mean"),
        ]}
      />
    </div>
  );
}

/** The higher line is said above its beginning, the other below; both end at one point. */
function linesOf(course: PayCourse, real: CoursePoint[], published: CoursePoint[]): CourseLine[] {
  const say = (points: CoursePoint[], at: 0 | -1) =>
    payAt(points.at(at) as CoursePoint, course.unit);
  const above = (real[0]?.amount ?? 0) >= (published[0]?.amount ?? 0);
  return [
    {
      look: "beside",
      points: published,
      labels: [{ at: "first", above: !above, text: say(published, 0) }],
    },
    {
      look: "left",
      points: real,
      labels: [
        { at: "first", above, text: say(real, 0) },
        { at: "last", above: true, text: say(real, -1) },
      ],
    },
  ];
}

const spanOf = ({ unit }: PayCourse, points: CoursePoint[]) =>
  [points[0], points.at(-1)]
    .map((point) => point && `${payAt(point, unit)} in ${point.year}`)
    .join(", ");
