import { scaleLinear } from "@visx/scale";
import type { Amount, Figure } from "@/server/figures/figure";
import { formatAmount, formatFigure } from "@/server/figures/format";
import { AXIS_HEIGHT } from "./axis-height";
import { PayAxis } from "./pay-axis";

/** A role's pay as the chart draws it. */
export interface PayRow {
  label: string;
  tone: "left" | "right" | "plain";
  range: Figure;
  mean: Figure;
}

const ROW_HEIGHT = 56;
const FILL = { left: "fill-first", right: "fill-second", plain: "fill-soft" };

/**
 * Ranges of pay on one scale that begins at zero, with the median and the mean marked. Only rows of
 * the same unit can share the scale; where none has a range, nothing is drawn. A source is named under
 * the chart where the page around it does not name it.
 */
export function PayChart({ rows, source }: { rows: PayRow[]; source?: string }) {
  const drawn = rows.flatMap((row) => {
    const { range } = row;
    return range.state === "known" && range.value.kind === "range"
      ? [{ ...row, range: range.value }]
      : [];
  });
  const unit = drawn[0]?.range.low.unit;
  const alike = drawn.filter(({ range }) => range.low.unit === unit);
  if (!unit || alike.length === 0) return null;

  // A mean can lie beyond the highest wage that is published.
  const highest = Math.max(
    ...alike.flatMap(({ range, mean }) => [range.high.amount, meanIn(mean, unit) ?? 0]),
  );
  const scale = scaleLinear({ domain: [0, highest * 1.04], range: [0, 100] });
  const height = alike.length * ROW_HEIGHT + AXIS_HEIGHT;
  const at = (value: number) => `${scale(value).toFixed(2)}%`;
  return (
    <figure className="my-4">
      <svg width="100%" height={height} role="img" aria-label={descriptionOf(alike)}>
        <PayAxis scale={scale} unit={unit} height={height} />
        {alike.map(({ label, tone, range, mean }, row) => (
          <g key={label} transform={`translate(0 ${row * ROW_HEIGHT})`}>
            <text y={18} className="fill-ink text-sm font-semibold">
              {label}
            </text>
            <rect
              x={at(range.low.amount)}
              y={26}
              width={`${(scale(range.high.amount) - scale(range.low.amount)).toFixed(2)}%`}
              height={16}
              rx={2}
              className={FILL[tone]}
            />
            {range.median && <Tick x={at(range.median.amount)} />}
            {meanIn(mean, unit) !== null && (
              <circle
                cx={at(meanIn(mean, unit) as number)}
                cy={34}
                r={5}
                strokeWidth={2}
                className="fill-paper stroke-ink"
              />
            )}
          </g>
        ))}
      </svg>
      <figcaption className="mt-1 text-sm text-soft">
        {captionOf(
          alike.some(({ range }) => range.median),
          unit,
        )}
        {source && <span className="block">{source}</span>}
      </figcaption>
    </figure>
  );
}

function Tick({ x }: { x: string }) {
  return <line x1={x} x2={x} y1={22} y2={46} strokeWidth={3} className="stroke-ink" />;
}

const meanIn = (mean: Figure, unit: Amount["unit"]) =>
  mean.state === "known" && mean.value.kind === "amount" && mean.value.unit === unit
    ? mean.value.amount
    : null;

const captionOf = (withMedian: boolean, unit: Amount["unit"]) =>
  [
    `The bar is the range of pay ${unit === "usd-hour" ? "an hour" : "a year"}`,
    withMedian && "the line across it the median",
    "the ring the average",
  ]
    .filter(Boolean)
    .join(", ");

const descriptionOf = (
  rows: { label: string; range: { low: Amount; high: Amount; median?: Amount }; mean: Figure }[],
) =>
  rows
    .map(
      ({ label, range, mean }) =>
        `${label}: ${formatAmount(range.low)} to ${formatAmount(range.high)}, ${
          range.median ? `median ${formatAmount(range.median)}, ` : ""
        }average ${formatFigure(mean)}`,
    )
    .join(". ");
