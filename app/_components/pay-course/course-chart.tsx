import { scaleLinear } from "@visx/scale";
import { formatWage } from "@/server/figures/format";
import type { PayCourse } from "@/server/roles/pay-course/pay-course";
import { type CourseLine, type CoursePoint, dotsPath, linePath } from "./course-lines";
import { LOOKS } from "./looks";

const HEIGHT = 210;
const PLOT = { top: 24, bottom: HEIGHT - 28 };
/** How wide a point is; the edge of a hollow one is as wide as its line. */
const DOT = 9;
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
    <div className="mt-3 pr-5 pl-14">
      <svg
        width="100%"
        height={HEIGHT}
        role="img"
        aria-label={description}
        className="overflow-visible text-xs"
      >
        {/* As wide as there is room: lengths across are hundredths of that, strokes stay as wide as they are. */}
        <svg
          aria-hidden="true"
          width="100%"
          height={HEIGHT}
          viewBox={`0 0 100 ${HEIGHT}`}
          preserveAspectRatio="none"
          className="stretched"
        >
          <path d={ticks.map((tick) => `M0 ${y(tick)}H100`).join("")} className="stroke-rule" />
          {lines.map(({ look, points }) => (
            <Line key={look} look={look} points={points} placeOf={placeOf} />
          ))}
        </svg>
        <g textAnchor="end" className="fill-soft">
          {ticks.map((tick) => (
            <text key={tick} x="-8" y={y(tick) + 4}>
              {tickText(tick, unit)}
            </text>
          ))}
        </g>
        <g textAnchor="middle" className="fill-soft">
          {years.map((year) => (
            <text key={year} x={x(year)} y={HEIGHT - 8}>
              {year}
            </text>
          ))}
        </g>
        <g strokeWidth={4} className="fill-ink stroke-paper font-semibold [paint-order:stroke]">
          {lines.flatMap(({ look, points, labels }) =>
            labels.map(({ at, above, text }) => {
              const { year, amount } = points.at(at === "first" ? 0 : -1) as CoursePoint;
              return (
                <text
                  key={`${look} ${at}`}
                  x={x(year)}
                  y={y(amount) + (above ? LABEL.above : LABEL.below)}
                  textAnchor={percent(year) < 50 ? "start" : "end"}
                >
                  {text}
                </text>
              );
            }),
          )}
        </g>
      </svg>
    </div>
  );
}

function Line({
  look,
  points,
  placeOf,
}: Pick<CourseLine, "look" | "points"> & { placeOf: (point: CoursePoint) => string }) {
  const { line, dashes, isHollow } = LOOKS[look];
  const dots = dotsPath(points, placeOf);
  return (
    <g className={line}>
      <path d={linePath(points, placeOf)} strokeWidth={2} strokeDasharray={dashes} />
      <g strokeLinecap="round">
        <path d={dots} strokeWidth={DOT} />
        {isHollow && <path d={dots} strokeWidth={DOT - 4} className="stroke-paper" />}
      </g>
    </g>
  );
}

/** A tenth is as fine as a screen shows; every digit more is sent to everybody. */
const round = (value: number) => Math.round(value * 10) / 10;

const tickText = (tick: number, unit: PayCourse["unit"]) =>
  unit === "usd-hour" ? `$${tick}` : tick === 0 ? "$0" : `$${tick / 1000}k`;

/** An amount of the chart as its labels write it. */
export const payAt = ({ amount }: CoursePoint, unit: PayCourse["unit"]): string =>
  formatWage(amount, unit === "usd-hour" ? "hour" : "year");
