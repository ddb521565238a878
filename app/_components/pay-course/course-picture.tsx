"use client";

import type { CourseLine } from "./course-lines";
import { LOOKS } from "./looks";

interface CoursePictureProps {
  description: string;
  /** in pixels; lengths across are hundredths of the width */
  height: number;
  /** path of the lines of the scale */
  grid: string;
  amounts: { y: number; text: string }[];
  years: { x: string; text: string }[];
  /** of each line its path and that of its dots */
  lines: { look: CourseLine["look"]; line: string; dots: string }[];
  labels: { x: string; y: number; isLeft: boolean; text: string }[];
}

/** How wide a dot is; the edge of a hollow one is as wide as its line. */
const DOT = 9;

/** The chart of pay over years as it was measured out on the server. */
export const CoursePicture = (props: CoursePictureProps) => (
  <div className="mt-3 pr-5 pl-14">
    <svg
      width="100%"
      height={props.height}
      role="img"
      aria-label={props.description}
      className="overflow-visible text-xs"
    >
      {/* It is stretched to the room there is; its strokes are not. */}
      <svg
        aria-hidden="true"
        width="100%"
        height={props.height}
        viewBox={`0 0 100 ${props.height}`}
        preserveAspectRatio="none"
        className="stretched"
      >
        <path d={props.grid} className="stroke-rule" />
        {props.lines.map((line) => (
          <Line key={line.look} {...line} />
        ))}
      </svg>
      <g textAnchor="end" className="fill-soft">
        {props.amounts.map(({ y, text }) => (
          <text key={y} x="-8" y={y}>
            {text}
          </text>
        ))}
      </g>
      <g textAnchor="middle" className="fill-soft">
        {props.years.map(({ x, text }) => (
          <text key={x} x={x} y={props.height - 8}>
            {text}
          </text>
        ))}
      </g>
      <g strokeWidth={4} className="fill-ink stroke-paper font-semibold [paint-order:stroke]">
        {props.labels.map(({ x, y, isLeft, text }) => (
          <text key={`${x} ${y}`} x={x} y={y} textAnchor={isLeft ? "start" : "end"}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  </div>
);

function Line({ look, line, dots }: CoursePictureProps["lines"][number]) {
  const { stroke, dashes, isHollow } = LOOKS[look];
  return (
    <g className={stroke}>
      <path d={line} strokeWidth={2} strokeDasharray={dashes} />
      <g strokeLinecap="round">
        <path d={dots} strokeWidth={DOT} />
        {isHollow && <path d={dots} strokeWidth={DOT - 4} className="stroke-paper" />}
      </g>
    </g>
  );
}
