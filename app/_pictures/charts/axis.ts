import type { scaleLinear } from "@visx/scale";
import type { Unit } from "@/server/figures/figure";
import { tickText } from "@/server/figures/tick-text";
import { COLOURS } from "../colours";
import type { Path, Words } from "./drawing";

/** Room for the numbers of a scale below it. */
export const AXIS = 36;

/** Lines through a chart of pay at round numbers, which stand below. */
export function payAxis(
  scale: ReturnType<typeof scaleLinear<number>>,
  unit: Unit,
  height: number,
): { paths: Path[]; words: Words[] } {
  const ticks = scale.ticks(6);
  return {
    paths: ticks.map((tick) => ({
      d: `M${round(scale(tick))} 0V${height}`,
      stroke: COLOURS.rule,
      "stroke-width": 2,
    })),
    words: ticks.map((tick) => ({
      x: round(scale(tick)),
      y: height + 26,
      text: tickText(tick, unit),
      size: 20,
      colour: COLOURS.soft,
      anchor: "middle" as const,
    })),
  };
}

/** A tenth of a pixel is as fine as anybody sees. */
export const round = (value: number): number => Math.round(value * 10) / 10;
