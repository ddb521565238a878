import { scaleLinear } from "@visx/scale";
import type { Point } from "@/server/explore/field-picture";
import { formatAmount } from "@/server/figures/format";
import { tickText } from "@/server/figures/tick-text";

interface PayGrowthChartProps {
  points: Point[];
  /** figures of all occupations together, where they are known */
  all: { pay: number | null; growth: number | null };
  /** the projected decade: "2024–2034" */
  decade: string;
}

const HEIGHT = 420;
const TOP = 16;
const BOTTOM = HEIGHT - 44;
/** Where dots lie, in percent of the width: the labels of the pay axis stand before them. */
const LEFT = 9;
const RIGHT = 98;

const money = (amount: number) => formatAmount({ kind: "amount", amount, unit: "usd-year" });
const change = (amount: number) => formatAmount({ kind: "amount", amount, unit: "percent-change" });

/**
 * Pay against growth, a dot an occupation; the five largest carry numbers. Every dot is a link, but
 * none is a stop of the Tab key: the table below has the same links in an order.
 */
export function PayGrowthChart({ points, all, decade }: PayGrowthChartProps) {
  const x = scaleLinear({
    domain: padded([0, all.growth ?? 0, ...points.map(({ growth }) => growth)]),
    range: [LEFT, RIGHT],
  });
  const y = scaleLinear({
    domain: [0, Math.max(all.pay ?? 0, ...points.map(({ pay }) => pay)) * 1.06],
    range: [BOTTOM, TOP],
  });
  const at = (growth: number) => `${x(growth).toFixed(2)}%`;
  // The numbered ones come last, on top of the others.
  const drawn = [...points].sort((a, b) => (b.rank ?? 99) - (a.rank ?? 99));
  return (
    <figure
      className="mt-4"
      aria-label={`Average salary against projected growth of ${points.length} occupations; the table below has the same figures`}
    >
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a title would show all over it; the figure has a name */}
      <svg width="100%" height={HEIGHT}>
        {y.ticks(5).map((tick) => (
          <g key={tick}>
            <line x1="0" x2="100%" y1={y(tick)} y2={y(tick)} className="stroke-rule" />
            <text x="0" y={y(tick) - 4} className="fill-soft text-[0.7rem]">
              {tickText(tick, "usd-year")}
            </text>
          </g>
        ))}
        {x.ticks(6).map((tick) => (
          <text
            key={tick}
            x={at(tick)}
            y={BOTTOM + 18}
            textAnchor="middle"
            className="fill-soft text-[0.7rem]"
          >
            {tick === 0 ? "0%" : change(tick)}
          </text>
        ))}
        <line x1={at(0)} x2={at(0)} y1={TOP} y2={BOTTOM} className="stroke-ink" />
        {all.growth !== null && (
          <line
            x1={at(all.growth)}
            x2={at(all.growth)}
            y1={TOP}
            y2={BOTTOM}
            strokeDasharray="2 4"
            className="stroke-soft"
          />
        )}
        {all.pay !== null && (
          <line
            x1="0"
            x2="100%"
            y1={y(all.pay)}
            y2={y(all.pay)}
            strokeDasharray="2 4"
            className="stroke-soft"
          />
        )}
        {drawn.map((point) => (
          <Dot key={point.title} point={point} x={at(point.growth)} y={y(point.pay)} />
        ))}
        <text x="0" y={HEIGHT - 4} className="fill-ink text-xs">
          Projected change of employment, {decade}
        </text>
        <text x="0" y={11} className="fill-ink text-xs">
          Average salary a year
        </text>
      </svg>
      <figcaption className="mt-2 text-sm text-soft">
        A dot is an occupation as published{legendOf(all)}. The largest by number of jobs:
        <ol className="mt-1 flex flex-wrap gap-x-5">
          {points.slice(0, 5).map(({ title, rank }) => (
            <li key={title}>
              <span className="font-semibold text-ink">{rank}</span> {title}
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  );
}

function Dot({
  point: { slug, title, pay, growth, rank },
  x,
  y,
}: {
  point: Point;
  x: string;
  y: number;
}) {
  return (
    <a href={`/careers/${slug}`} tabIndex={-1} className="no-underline hover:opacity-70">
      <title>{`${title}: ${money(pay)} a year, ${change(growth)}`}</title>
      <circle
        cx={x}
        cy={y}
        r={rank === null ? 5 : 9}
        strokeWidth={1.5}
        className="fill-first stroke-paper"
      />
      {rank !== null && (
        <text x={x} y={y + 4} textAnchor="middle" className="fill-paper text-[0.7rem] font-bold">
          {rank}
        </text>
      )}
    </a>
  );
}

/** Some room at both ends, so that no dot lies on the frame. */
function padded(values: number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(high - low, 2) * 0.06;
  return [low - room, high + room];
}

function legendOf({ pay, growth }: PayGrowthChartProps["all"]): string {
  if (pay === null || growth === null) return "";
  return `; the dotted lines are all occupations together (${money(pay)}, ${change(growth)})`;
}
