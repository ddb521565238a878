import { scaleLinear } from "@visx/scale";
import { payAt } from "@/app/_components/pay-course/course-chart";
import {
  type CoursePoint,
  dotsPath,
  linePath,
  pointsOf,
} from "@/app/_components/pay-course/course-lines";
import { tickText } from "@/server/figures/tick-text";
import { measureOf, type PayCourse } from "@/server/roles/pay-course/pay-course";
import { cautionSentence, gapsSentence } from "@/server/roles/pay-course/wording";
import type { RoleProfile } from "@/server/roles/profile";
import { COLOURS } from "../colours";
import { round } from "./axis";
import { MARGIN, type Path, type Plot, WIDTH } from "./drawing";

const [TOP, BOTTOM] = [20, 320];
/** Room for the amounts left of the lines. */
const AMOUNTS = 90;

type Followed = { title: string; course: PayCourse; colour: string; dashes?: string };

/** Pay of one or two roles over the years of the survey, in dollars of the newest; null without any. */
export function yearsPlot(roles: Pick<RoleProfile, "title" | "payCourse">[]): Plot | null {
  const followed = roles.flatMap(({ title, payCourse: course }, at): Followed[] => {
    if (!course) return [];
    return at === 0
      ? [{ title, course, colour: COLOURS.first }]
      : [{ title, course, colour: COLOURS.second, dashes: "10 6" }];
  });
  const [one] = followed;
  if (!one || followed.some(({ course }) => course.unit !== one.course.unit)) return null;
  const { unit, dollarsOf } = one.course;
  const courses = followed.map(({ course }) => course);
  const measure = measureOf(courses);
  const lines = followed.map((line) => ({
    ...line,
    points: pointsOf(line.course, "real", measure),
  }));
  const years = one.course.years.map(({ year }) => year);
  const x = scaleLinear({
    domain: [years[0] ?? 0, years.at(-1) ?? 0],
    range: [MARGIN + AMOUNTS, WIDTH - MARGIN - 20],
  });
  const most = Math.max(...lines.flatMap(({ points }) => points.map(({ amount }) => amount)));
  const y = scaleLinear({ domain: [0, most], range: [BOTTOM, TOP], nice: 4 });
  const placeOf = ({ year, amount }: CoursePoint) => `${round(x(year))} ${round(y(amount))}`;
  const said = lines.map(({ title, points }) => `${title}: ${spanOf(points, unit)}`);
  return {
    heading: `${measure === "mean" ? "Average" : "Median"} pay ${unit === "usd-hour" ? "an hour" : "a year"} over the years, in dollars of ${dollarsOf}`,
    description: `${said.join(". ")}.`,
    height: BOTTOM + 40,
    paths: [
      ...y.ticks(4).map((tick) => ({
        d: `M${MARGIN + AMOUNTS} ${round(y(tick))}H${WIDTH - MARGIN}`,
        stroke: COLOURS.rule,
        "stroke-width": 2,
      })),
      ...lines.flatMap((line) => lineOf(line, line.points, placeOf)),
    ],
    words: [
      ...y.ticks(4).map((tick) => ({
        ...{ x: MARGIN + AMOUNTS - 14, y: round(y(tick)) + 7, text: tickText(tick, unit) },
        ...{ size: 20, colour: COLOURS.soft, anchor: "end" as const },
      })),
      ...years.map((year) => ({
        ...{ x: round(x(year)), y: BOTTOM + 32, text: String(year) },
        ...{ size: 20, colour: COLOURS.soft, anchor: "middle" as const },
      })),
    ],
    key: lines.map(({ colour }, at) => ({ colour, text: said[at] as string })),
    caption: [
      ...roles.flatMap(({ title, payCourse }) =>
        payCourse ? gapsSentence(payCourse, measure) : `Our sources do not follow ${title}.`,
      ),
      cautionSentence(courses),
    ]
      .filter(Boolean)
      .join(" "),
    sourceIds: courses.flatMap(({ sourceIds }) => sourceIds),
    scopes: followed.flatMap(({ title, course: { of } }) =>
      of ? [`Of ${title} the figures are those of ${of}.`] : [],
    ),
  };
}

function lineOf(
  { colour, dashes }: Followed,
  points: CoursePoint[],
  placeOf: (point: CoursePoint) => string,
): Path[] {
  return [
    {
      d: linePath(points, placeOf),
      stroke: colour,
      "stroke-width": 4,
      ...(dashes && { "stroke-dasharray": dashes }),
    },
    { d: dotsPath(points, placeOf), stroke: colour, "stroke-width": 14, "stroke-linecap": "round" },
  ].filter(({ d }) => d !== "") as Path[];
}

const spanOf = (points: CoursePoint[], unit: PayCourse["unit"]): string =>
  [points[0], points.at(-1)]
    .flatMap((point) => (point ? `${payAt(point, unit)} in ${point.year}` : []))
    .join(", ");
