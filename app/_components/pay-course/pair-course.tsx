import { measureOf, type PayCourse } from "@/server/roles/pay-course/pay-course";
import {
  cautionSentence,
  changeWords,
  courseHeading,
  gapsSentence,
} from "@/server/roles/pay-course/wording";
import type { RoleProfile } from "@/server/roles/profile";
import type { Citation } from "@/server/sources/citations";
import { CourseChart, payAt } from "./course-chart";
import {
  type CourseLine,
  type CoursePoint,
  labelledAbove,
  pointsOf,
  shortTitle,
} from "./course-lines";
import { CourseMark } from "./course-mark";
import { CourseTable, payOfYear } from "./course-table";

interface Followed {
  side: "left" | "right";
  role: RoleProfile;
  course: PayCourse;
}

/** What two roles paid in each year of the survey, in dollars of the newest, on one scale. */
export function PairCourse({
  left,
  right,
  citations,
}: {
  left: RoleProfile;
  right: RoleProfile;
  citations: Citation[];
}) {
  const sides = [
    { side: "left" as const, role: left },
    { side: "right" as const, role: right },
  ];
  const followed: Followed[] = sides.flatMap(({ side, role }) =>
    role.payCourse ? [{ side, role, course: role.payCourse }] : [],
  );
  const [one, other] = followed;
  if (!one) return null;
  const { dollarsOf, unit } = one.course;
  const courses = followed.map(({ course }) => course);
  const measure = measureOf(courses);
  const years = one.course.years.map(({ year }) => year);
  const comparable = !other || other.course.unit === unit;
  return (
    <section aria-labelledby="years" className="mt-8">
      <h2 id="years">{courseHeading(one.course)}</h2>
      <p className="mt-2 max-w-3xl">
        {followed.map(({ side, role, course }, at) => (
          <span key={side}>
            {at > 0 && "; "}
            <span className={`side-${side}`}>{role.title}</span>:{" "}
            {changeWords(course, measure) || `no two years have a published ${measure}`}
          </span>
        ))}
        . Pay is in dollars of {dollarsOf}.
        <CourseMark courses={courses} citations={citations} />
      </p>
      {comparable && <PairChart followed={followed} years={years} />}
      <p className="mt-1 max-w-3xl text-sm text-soft">
        {comparable
          ? `The ${measure} ${unit === "usd-hour" ? "an hour" : "a year"}.`
          : "One is published by the year and the other by the hour: their lines would not share a scale."}{" "}
        {notFollowed(sides)}
        {followed.map(({ role, course }) => {
          const gaps = gapsSentence(course, measure);
          return gaps && `${role.title}: ${gaps} `;
        })}
        {cautionSentence(courses)}
      </p>
      <CourseTable
        caption={`The ${measure} of each year`}
        years={years}
        columns={followed.flatMap(({ side, role, course }) => [
          {
            key: side,
            heading: role.title,
            textOf: (year) => payOfYear(course, year, (pay) => pay.published[measure]),
          },
          {
            key: `${side} real`,
            heading: `in ${dollarsOf} dollars`,
            textOf: (year) => payOfYear(course, year, (pay) => pay.real[measure]),
          },
        ])}
      />
    </section>
  );
}

function PairChart({ followed, years }: { followed: Followed[]; years: number[] }) {
  const measure = measureOf(followed.map(({ course }) => course));
  const [one, other] = followed.map(({ course }) => pointsOf(course, "real", measure));
  const { unit, dollarsOf } = (followed[0] as Followed).course;
  const lines = followed.flatMap(({ side, role }, at): CourseLine[] => {
    const [points = [], others] = at === 0 ? [one, other] : [other, one];
    const last = points.at(-1);
    if (!last) return [];
    // Of two that end at one height the first is said above, the second below.
    const above = at === 0 ? labelledAbove(points, others) : !labelledAbove(others ?? [], points);
    const text = `${shortTitle(role.title)} ${payAt(last, unit)}`;
    return [{ look: side, points, labels: [{ at: "last", above, text }] }];
  });
  const said = lines.map(({ look, points }) => {
    const { role } = followed.find(({ side }) => side === look) as Followed;
    return `${role.title}: ${spanOf(points, unit)}`;
  });
  return (
    <CourseChart
      lines={lines}
      years={years}
      unit={unit}
      description={`The ${measure} by year in dollars of ${dollarsOf}. ${said.join(". ")}.`}
    />
  );
}

const spanOf = (points: CoursePoint[], unit: PayCourse["unit"]) =>
  [points[0], points.at(-1)]
    .map((point) => point && `${payAt(point, unit)} in ${point.year}`)
    .join(", ");

const notFollowed = (sides: { role: RoleProfile }[]) =>
  sides
    .filter(({ role }) => !role.payCourse)
    .map(
      ({ role }) =>
        `${role.title}: fewer than two years of the survey that are loaded have pay under one code and title. `,
    )
    .join("");
