import { scaleLinear } from "@visx/scale";
import { formatWage } from "@/server/figures/format";
import type { PayCourse } from "@/server/roles/pay-course/pay-course";
import { type CourseLine, type CoursePoint, strokesOf } from "./course-lines";

const HEIGHT = 210;
const PLOT = { top: 26, bottom: HEIGHT - 28 };
/** A label's base line lies so far from its point. */
const LABEL = { above: -11, below: 21 };
/** The looks differ in colour, in their strokes and in their points, so that any one of them is enough. */
const LOOKS = {
  left: { line: "stroke-first", dashes: undefined, point: "fill-first stroke-first" },
  right: { line: "stroke-second", dashes: "6 4", point: "fill-paper stroke-second" },
  beside: { line: "stroke-soft", dashes: "2 4", point: "fill-paper stroke-soft" },
};

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
  const x = scaleLinear({ domain: [first, last], range: [0, 100] });
  const y = scaleLinear({ domain: [0, highest], range: [PLOT.bottom, PLOT.top] });
  const at = ({ year, amount }: CoursePoint) => ({ x: `${x(year).toFixed(2)}%`, y: y(amount) });
  return (
    <div className="mt-4 pr-2 pl-12">
      <svg
        width="100%"
        height={HEIGHT}
        role="img"
        aria-label={description}
        className="overflow-visible text-xs"
      >
        {y.ticks(4).map((tick) => (
          <g key={tick} transform={`translate(0 ${y(tick)})`}>
            <line x1="0" x2="100%" className={tick === 0 ? "stroke-soft" : "stroke-rule"} />
            <text x="-10" dy="4" textAnchor="end" className="fill-soft">
              {tickText(tick, unit)}
            </text>
          </g>
        ))}
        {years.map((year) => (
          <text
            key={year}
            x={`${x(year).toFixed(2)}%`}
            y={HEIGHT - 8}
            textAnchor="middle"
            className="fill-soft"
          >
            {year}
          </text>
        ))}
        {lines.map(({ look, points }) => (
          <g key={look} strokeWidth={2}>
            {strokesOf(points).map(([from, to]) => (
              <line
                key={from.year}
                x1={at(from).x}
                y1={at(from).y}
                x2={at(to).x}
                y2={at(to).y}
                strokeDasharray={LOOKS[look].dashes}
                className={LOOKS[look].line}
              />
            ))}
            {points.map((point) => (
              <circle
                key={point.year}
                cx={at(point).x}
                cy={at(point).y}
                r={3.5}
                className={LOOKS[look].point}
              />
            ))}
          </g>
        ))}
        {lines.flatMap(({ look, points, labels }) =>
          labels.map((label) => {
            const point = points.at(label.at === "first" ? 0 : -1) as CoursePoint;
            return (
              <text
                key={`${look} ${label.at}`}
                x={at(point).x}
                y={at(point).y}
                dy={label.above ? LABEL.above : LABEL.below}
                textAnchor={x(point.year) < 50 ? "start" : "end"}
                strokeWidth={4}
                className="fill-ink stroke-paper font-semibold [paint-order:stroke]"
              >
                {label.text}
              </text>
            );
          }),
        )}
      </svg>
    </div>
  );
}

const tickText = (tick: number, unit: PayCourse["unit"]) =>
  unit === "usd-hour" ? `$${tick}` : tick === 0 ? "$0" : `$${tick / 1000}k`;

/** An amount of the chart as its labels write it. */
export const payAt = ({ amount }: CoursePoint, unit: PayCourse["unit"]): string =>
  formatWage(amount, unit === "usd-hour" ? "hour" : "year");
