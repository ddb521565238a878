import { scaleLinear } from "@visx/scale";
import type { PayUnit, Spreads } from "@/server/compare/out-earning/out-earning";
import { type Outline, outlineOf } from "@/server/compare/out-earning/outline";
import { overlapText } from "@/server/compare/out-earning/wording";
import { payText } from "@/server/compare/wording/pay-compared";
import { AXIS_HEIGHT } from "./axis-height";
import { pathsOf } from "./overlap-paths";
import { OverlapShape } from "./overlap-shape";
import { PayAxis, percentText } from "./pay-axis";

const HEIGHT = 144;
/** How far the lines of the medians stand out above the shapes. */
const ABOVE = 6;
/** The shapes' own units, stretched to the room there is. */
const [WIDE, TALL] = [1000, 100];

interface PayOverlapProps {
  spreads: Spreads;
  titles: { left: string; right: string };
  /** named under the picture where the page around it does not name it */
  source?: string;
}

/**
 * How the pay of two roles spreads, one over the other: everywhere the same area is the same share of
 * people. Nothing where too few percentiles are known to draw it.
 */
export function PayOverlap({ spreads: { unit, ...spreads }, titles, source }: PayOverlapProps) {
  const [left, right] = [outlineOf(spreads.left), outlineOf(spreads.right)];
  if (!left || !right) return null;
  const outlines = [left, right];
  const scale = scaleLinear({
    domain: [
      Math.min(...outlines.map(({ least }) => least)),
      Math.max(...outlines.map(({ most }) => most)),
    ],
    range: [0, 100],
  });
  const highest = Math.max(...outlines.flatMap(({ steps }) => steps.map(({ height }) => height)));
  const frame = {
    x: (pay: number) => (scale(pay) / 100) * WIDE,
    y: (height: number) => TALL - (height / highest) * TALL,
  };
  const medians = outlines.flatMap(({ median }) => (median === null ? [] : scale(median)));
  const lines = [...new Set(medians.map(percentText))];
  return (
    <figure className="my-4 max-w-3xl">
      <svg width="100%" height={HEIGHT} role="img" aria-label={overlapText(unit, spreads, titles)}>
        <PayAxis scale={scale} unit={unit} height={HEIGHT} />
        <svg
          aria-hidden="true"
          y={ABOVE}
          width="100%"
          height={HEIGHT - ABOVE - AXIS_HEIGHT}
          viewBox={`0 0 ${WIDE} ${TALL}`}
          preserveAspectRatio="none"
          strokeWidth={2}
        >
          <OverlapShape tone="fill-first stroke-first" paths={pathsOf(left, frame)} />
          <OverlapShape tone="fill-second stroke-second" paths={pathsOf(right, frame)} />
        </svg>
        <g className="stroke-ink" strokeWidth={2}>
          {lines.map((x) => (
            <line key={x} x1={x} x2={x} y2={HEIGHT - AXIS_HEIGHT} />
          ))}
        </g>
      </svg>
      <figcaption className="mt-1 text-sm text-soft">
        <span className="key-left">{keyText(titles.left, left, unit)}</span>
        <span className="key-right">{keyText(titles.right, right, unit)}</span>
        {`Pay ${unit === "usd-year" ? "a year" : "an hour"}`}
        {source && <span className="block">{source}</span>}
      </figcaption>
    </figure>
  );
}

const keyText = (title: string, { median }: Outline, unit: PayUnit) =>
  median === null ? title : `${title}, median ${payText(median, unit)}`;
