import { scaleLinear } from "@visx/scale";
import type { Spreads } from "@/server/compare/out-earning/out-earning";
import { outlineOf } from "@/server/compare/out-earning/outline";
import { overlapText } from "@/server/compare/out-earning/wording";
import { payText } from "@/server/compare/wording/pay-compared";
import { pathsOf } from "./overlap-paths";
import { AXIS_HEIGHT, anchorAt, PayAxis } from "./pay-axis";

const HEIGHT = 152;
/** Room above the shapes for the two medians, one below the other. */
const LABELS = 34;
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
  return (
    <figure className="my-4 max-w-3xl">
      <svg width="100%" height={HEIGHT} role="img" aria-label={overlapText(unit, spreads, titles)}>
        <PayAxis scale={scale} unit={unit} height={HEIGHT} />
        <svg
          aria-hidden="true"
          y={LABELS}
          width="100%"
          height={HEIGHT - LABELS - AXIS_HEIGHT}
          viewBox={`0 0 ${WIDE} ${TALL}`}
          preserveAspectRatio="none"
        >
          <Shape tone="fill-first stroke-first" paths={pathsOf(left, frame)} />
          <Shape tone="fill-second stroke-second" paths={pathsOf(right, frame)} />
        </svg>
        {outlines.map(({ median }, row) =>
          median === null ? null : (
            <Median
              // biome-ignore lint/suspicious/noArrayIndexKey: the sides never change places
              key={row}
              percent={scale(median)}
              row={row}
              text={payText(median, unit)}
            />
          ),
        )}
      </svg>
      <figcaption className="mt-1 text-sm text-soft">
        <span className="key-left">{titles.left}</span>
        <span className="key-right">{titles.right}</span>
        Pay {unit === "usd-year" ? "a year" : "an hour"}, the medians marked
        {source && <span className="block">{source}</span>}
      </figcaption>
    </figure>
  );
}

function Shape({ tone, paths }: { tone: string; paths: ReturnType<typeof pathsOf> }) {
  return (
    <g className={tone} strokeWidth={2}>
      <path d={paths.known} fillOpacity={0.5} vectorEffect="non-scaling-stroke" />
      <path
        d={paths.beyond}
        fillOpacity={0.15}
        strokeDasharray="3 3"
        vectorEffect="non-scaling-stroke"
      />
    </g>
  );
}

/** A line from its amount, which stands above the shapes, to the ground. */
function Median({ percent, row, text }: { percent: number; row: number; text: string }) {
  const x = `${percent.toFixed(2)}%`;
  const y = 11 + row * 16;
  return (
    <>
      <line x1={x} x2={x} y1={y + 3} y2={HEIGHT - AXIS_HEIGHT} className="stroke-ink" />
      <text x={x} y={y} textAnchor={anchorAt(percent)} className="fill-ink text-xs font-semibold">
        {text}
      </text>
    </>
  );
}
