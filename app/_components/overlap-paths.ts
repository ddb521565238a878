import type { Outline } from "@/server/compare/out-earning/outline";

/** Where pay and heights of an outline lie in a picture, in its own units; `ground` is the height of nothing. */
export interface Frame {
  x: (pay: number) => number;
  y: (height: number) => number;
}

/** An outline as paths of SVG: the steps between published percentiles, and the slopes beyond them. */
export function pathsOf({ steps, least, most }: Outline, frame: Frame) {
  const [x, y] = [
    (pay: number) => Math.round(frame.x(pay)),
    (height: number) => Math.round(frame.y(height)),
  ];
  const [first, last] = [steps[0], steps.at(-1) ?? steps[0]];
  const up = steps.map(({ to, height }) => `V${y(height)}H${x(to)}`).join("");
  return {
    known: `M${x(first.from)} ${y(0)}${up}V${y(0)}Z`,
    beyond: [
      `M${x(least)} ${y(0)}L${x(first.from)} ${y(first.height)}V${y(0)}Z`,
      `M${x(most)} ${y(0)}L${x(last.to)} ${y(last.height)}V${y(0)}Z`,
    ].join(""),
  };
}
