"use client";

import { AXIS_HEIGHT } from "./axis-height";

/** A round number of a scale and where it stands, in percent of the width. */
export type Tick = [percent: number, text: string];

interface AxisLinesProps {
  ticks: Tick[];
  /** of the whole picture, in pixels */
  height: number;
}

/** The lines of a scale with their numbers, as they were measured out on the server. */
export const AxisLines = ({ ticks, height }: AxisLinesProps) => (
  <>
    <g className="stroke-rule">
      {ticks.map(([percent]) => (
        <line key={percent} x1={`${percent}%`} x2={`${percent}%`} y2={height - AXIS_HEIGHT} />
      ))}
    </g>
    <g className="fill-soft text-xs" textAnchor="middle">
      {ticks.map(([percent, text]) => (
        <text key={percent} x={`${percent}%`} y={height - 6} textAnchor={anchorAt(percent)}>
          {text}
        </text>
      ))}
    </g>
  </>
);

/** Labels at either end stay within the picture; the others are centred, as what holds them is. */
function anchorAt(percent: number): "start" | "end" | undefined {
  if (percent < 5) return "start";
  return percent > 95 ? "end" : undefined;
}
