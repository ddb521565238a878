import { scaleLinear } from "@visx/scale";
import type { PayUnit, Spreads } from "@/server/compare/out-earning/out-earning";
import { type Outline, outlineOf } from "@/server/compare/out-earning/outline";
import { overlapText } from "@/server/compare/out-earning/wording";
import { payText } from "@/server/compare/wording/pay-compared";
import { TALL, WIDE } from "./overlap-frame";
import { pathsOf } from "./overlap-paths";
import { OverlapPicture } from "./overlap-picture";
import { payTicks, percentText } from "./pay-axis";

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
    <OverlapPicture
      label={overlapText(unit, spreads, titles)}
      ticks={payTicks(scale, unit)}
      shapes={[pathsOf(left, frame), pathsOf(right, frame)]}
      medians={lines}
      keys={[keyText(titles.left, left, unit), keyText(titles.right, right, unit)]}
      said={`Pay ${unit === "usd-year" ? "a year" : "an hour"}`}
      source={source}
    />
  );
}

const keyText = (title: string, { median }: Outline, unit: PayUnit) =>
  median === null ? title : `${title}, median ${payText(median, unit)}`;
