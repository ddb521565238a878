import type { scaleLinear } from "@visx/scale";
import type { Unit } from "@/server/figures/figure";
import { tickText } from "@/server/figures/tick-text";

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
  const ticks = scale.ticks(5).map((tick) => {
    const percent = scale(tick);
    return { tick, x: percentText(percent), anchor: anchorAt(percent) };
  });
  return (
    <>
      <g className="stroke-rule">
        {ticks.map(({ tick, x }) => (
          <line key={tick} x1={x} x2={x} y2={height - AXIS_HEIGHT} />
        ))}
      </g>
      <g className="fill-soft text-xs" textAnchor="middle">
        {ticks.map(({ tick, x, anchor }) => (
          <text key={tick} x={x} y={height - 6} textAnchor={anchor}>
            {tickText(tick, unit)}
          </text>
        ))}
      </g>
    </>
  );
}

/** As fine as a screen shows. */
export const percentText = (percent: number) => `${percent.toFixed(1)}%`;

/** Labels at either end stay within the picture; the others are centred, as what holds them is. */
function anchorAt(percent: number): "start" | "end" | undefined {
  if (percent < 5) return "start";
  return percent > 95 ? "end" : undefined;
}
