import type { scaleLinear } from "@visx/scale";
import type { Unit } from "@/server/figures/figure";
import { tickText } from "@/server/figures/tick-text";
import { AxisLines, type Tick } from "./axis-lines";

interface PayAxisProps {
  /** from pay to percent of the width */
  scale: ReturnType<typeof scaleLinear<number>>;
  unit: Unit;
  /** of the whole picture, in pixels */
  height: number;
}

/** The scale of a picture of pay: a line through it at each round number, which stands below. */
export const PayAxis = ({ scale, unit, height }: PayAxisProps) => (
  <AxisLines ticks={payTicks(scale, unit)} height={height} />
);

/** The round numbers of a scale of pay, each with its place. */
export const payTicks = (scale: PayAxisProps["scale"], unit: Unit): Tick[] =>
  scale.ticks(5).map((tick) => [tenths(scale(tick)), tickText(tick, unit)]);

/** As fine as a screen shows. */
export const percentText = (percent: number) => `${tenths(percent)}%`;

const tenths = (percent: number) => Math.round(percent * 10) / 10;
