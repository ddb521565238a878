"use client";

import { AXIS_HEIGHT } from "./axis-height";
import { AxisLines, type Tick } from "./axis-lines";
import { TALL, WIDE } from "./overlap-frame";

/** Of SVG: what lies between published percentiles, and beyond them. */
interface Paths {
  known: string;
  beyond: string;
}

interface OverlapPictureProps {
  /** what a screen reader says of the picture */
  label: string;
  ticks: Tick[];
  /** of the left role and the right */
  shapes: [Paths, Paths];
  /** where they lie across the width, as a length of SVG */
  medians: string[];
  keys: [string, string];
  /** what the scale is of */
  said: string;
  source?: string;
}

const HEIGHT = 144;
/** How far the lines of the medians stand out above the shapes. */
const ABOVE = 6;

/** The picture of how pay spreads, as it was measured out on the server. */
export const OverlapPicture = (props: OverlapPictureProps) => (
  <figure className="my-4 max-w-3xl">
    <svg width="100%" height={HEIGHT} role="img" aria-label={props.label}>
      <AxisLines ticks={props.ticks} height={HEIGHT} />
      <svg
        aria-hidden="true"
        y={ABOVE}
        width="100%"
        height={HEIGHT - ABOVE - AXIS_HEIGHT}
        viewBox={`0 0 ${WIDE} ${TALL}`}
        preserveAspectRatio="none"
        strokeWidth={2}
      >
        <Shape tone="fill-first stroke-first" paths={props.shapes[0]} />
        <Shape tone="fill-second stroke-second" paths={props.shapes[1]} />
      </svg>
      <g className="stroke-ink" strokeWidth={2}>
        {props.medians.map((x) => (
          <line key={x} x1={x} x2={x} y2={HEIGHT - AXIS_HEIGHT} />
        ))}
      </g>
    </svg>
    <figcaption className="mt-1 text-sm text-soft">
      <span className="key-left">{props.keys[0]}</span>
      <span className="key-right">{props.keys[1]}</span>
      {props.said}
      {props.source && <span className="block">{props.source}</span>}
    </figcaption>
  </figure>
);

const Shape = ({ tone, paths }: { tone: string; paths: Paths }) => (
  <g className={tone}>
    <path d={paths.known} fillOpacity={0.5} vectorEffect="non-scaling-stroke" />
    <path
      d={paths.beyond}
      fillOpacity={0.15}
      strokeDasharray="3"
      vectorEffect="non-scaling-stroke"
    />
  </g>
);
