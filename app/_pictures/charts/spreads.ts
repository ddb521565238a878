import { scaleLinear } from "@visx/scale";
import { type Frame, pathsOf } from "@/app/_components/overlap-paths";
import type { Comparison } from "@/server/compare/compare";
import { type Outline, outlineOf } from "@/server/compare/out-earning/outline";
import { overlapText } from "@/server/compare/out-earning/wording";
import { payText } from "@/server/compare/wording/pay-compared";
import { COLOURS } from "../colours";
import { AXIS, payAxis, round } from "./axis";
import { MARGIN, type Path, type Plot, WIDTH } from "./drawing";
import { scopesOf } from "./scopes";

const HEIGHT = 300;

/** How the pay of two roles spreads, one over the other; null where too little of it is published. */
export function spreadsPlot({ left, right, outEarning }: Comparison): Plot | null {
  if (outEarning.kind === "untold") return null;
  const { unit } = outEarning;
  const [a, b] = [outlineOf(outEarning.left), outlineOf(outEarning.right)];
  if (!a || !b) return null;
  const scale = scaleLinear({
    domain: [Math.min(a.least, b.least), Math.max(a.most, b.most)],
    range: [MARGIN, WIDTH - MARGIN],
  });
  const highest = Math.max(...[a, b].flatMap(({ steps }) => steps.map(({ height }) => height)));
  const frame: Frame = { x: scale, y: (height) => HEIGHT - (height / highest) * (HEIGHT - 12) };
  const axis = payAxis(scale, unit, HEIGHT);
  const keyText = (title: string, { median }: Outline) =>
    median === null ? title : `${title}, median ${payText(median, unit)}`;
  return {
    heading: `How pay spreads, ${unit === "usd-year" ? "a year" : "an hour"}`,
    description: overlapText(unit, outEarning, { left: left.title, right: right.title }),
    height: HEIGHT + AXIS,
    paths: [
      ...axis.paths,
      ...shapeOf(a, frame, COLOURS.first),
      ...shapeOf(b, frame, COLOURS.second),
      ...[a, b].flatMap(({ median }) => (median === null ? [] : [medianAt(round(scale(median)))])),
    ],
    words: axis.words,
    key: [
      { colour: COLOURS.first, text: keyText(left.title, a) },
      { colour: COLOURS.second, text: keyText(right.title, b) },
    ],
    caption:
      "The same area is the same share of people. Line: median. Dashed: below and above what is published.",
    ...scopesOf([left, right], ["salary.range"]),
  };
}

function shapeOf(outline: Outline, frame: Frame, colour: string): Path[] {
  const { known, beyond } = pathsOf(outline, frame);
  const edge = { fill: colour, stroke: colour, "stroke-width": 3 };
  return [
    { d: known, ...edge, "fill-opacity": 0.5 },
    { d: beyond, ...edge, "fill-opacity": 0.15, "stroke-dasharray": "5 5" },
  ];
}

const medianAt = (x: number): Path => ({
  d: `M${x} 0V${HEIGHT}`,
  stroke: COLOURS.ink,
  "stroke-width": 3,
});
