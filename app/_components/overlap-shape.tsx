"use client";

interface OverlapShapeProps {
  tone: string;
  /** of SVG: what lies between published percentiles, and beyond them */
  paths: { known: string; beyond: string };
}

/** How one role's pay spreads, as it was measured out on the server. */
export const OverlapShape = ({ tone, paths }: OverlapShapeProps) => (
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
