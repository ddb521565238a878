import { scaleLinear } from "@visx/scale";
import { formatWage } from "@/server/figures/format";
import { tickText } from "@/server/figures/tick-text";
import type { PayCourse } from "@/server/roles/pay-course/pay-course";
import { type CourseLine, type CoursePoint, dotsPath, linePath } from "./course-lines";
import { CoursePicture } from "./course-picture";

const HEIGHT = 210;
const PLOT = { top: 24, bottom: HEIGHT - 28 };
/** A label's base line lies so far from its point. */
const LABEL = { above: -11, below: 21 };

/** Lines of pay over years on a scale that begins at zero; a year without a point breaks its line. */
export function CourseChart({
  lines,
  years,
  unit,
  description,
}: {
  lines: CourseLine[];
  years: number[];
  unit: PayCourse["unit"];
  /** what a screen reader says of the picture */
  description: string;
}) {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const highest = Math.max(...lines.flatMap(({ points }) => points.map(({ amount }) => amount)));
  const percent = scaleLinear({ domain: [first, last], range: [0, 100] });
  const height = scaleLinear({
    domain: [0, highest],
    range: [PLOT.bottom, PLOT.top],
    nice: 4,
  });
  const ticks = height.ticks(4);
  const x = (year: number) => `${round(percent(year))}%`;
  const y = (amount: number) => round(height(amount));
  const placeOf = ({ year, amount }: CoursePoint) => `${round(percent(year))} ${y(amount)}`;
  return (
    <CoursePicture
      description={description}
      height={HEIGHT}
      grid={ticks.map((tick) => `M0 ${y(tick)}H100`).join("")}
      amounts={ticks.map((tick) => ({ y: y(tick) + 4, text: tickText(tick, unit) }))}
      years={years.map((year) => ({ x: x(year), text: String(year) }))}
      lines={lines.map(({ look, points }) => ({
        look,
        line: linePath(points, placeOf),
        dots: dotsPath(points, placeOf),
      }))}
      labels={lines.flatMap(({ points, labels }) =>
        labels.map(({ at, above, text }) => {
          const { year, amount } = points.at(at === "first" ? 0 : -1) as CoursePoint;
          const isLeft = percent(year) < 50;
          return { x: x(year), y: y(amount) + (above ? LABEL.above : LABEL.below), isLeft, text };
        }),
      )}
    />
  );
}

/** A tenth is as fine as a screen shows; every digit more is sent to everybody. */
const round = (value: number) => Math.round(value * 10) / 10;

/** An amount of the chart as its labels write it. */
export const payAt = ({ amount }: CoursePoint, unit: PayCourse["unit"]): string =>
  formatWage(amount, unit === "usd-hour" ? "hour" : "year");
