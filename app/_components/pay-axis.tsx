import type { scaleLinear } from "@visx/scale";
import type { Unit } from "@/server/figures/figure";

/** Room for the scale's numbers below a picture. */
export const AXIS_HEIGHT = 24;

interface PayAxisProps {
  /** from pay to percent of the width */
  scale: ReturnType<typeof scaleLinear<number>>;
  unit: Unit;
  /** of the whole picture, in pixels */
  height: number;
}

/** The scale of a picture of pay: a line through it at each round number, which stands below. */
export function PayAxis({ scale, unit, height }: PayAxisProps) {
  return scale.ticks(5).map((tick) => {
    const x = `${scale(tick).toFixed(2)}%`;
    return (
      <g key={tick}>
        <line x1={x} x2={x} y1={0} y2={height - AXIS_HEIGHT} className="stroke-rule" />
        <text x={x} y={height - 6} textAnchor={anchorAt(scale(tick))} className="fill-soft text-xs">
          {tickText(tick, unit)}
        </text>
      </g>
    );
  });
}

/** Labels at either end stay within the picture. */
export const anchorAt = (percent: number) =>
  percent < 5 ? "start" : percent > 95 ? "end" : ("middle" as const);

const tickText = (tick: number, unit: Unit) =>
  unit === "usd-hour" ? `$${tick}` : tick === 0 ? "$0" : `$${tick / 1000}k`;
