import type { CourseLine } from "./course-lines";

/** How lines differ: in colour, in their strokes and in their points, so that any one of them is enough. */
export const LOOKS = {
  left: { stroke: "stroke-first", dashes: undefined, isHollow: false },
  right: { stroke: "stroke-second", dashes: "6 4", isHollow: true },
  beside: { stroke: "stroke-soft", dashes: "2 4", isHollow: true },
};

/** What a line stands for, beside a piece of it. */
export function LineKey({ look, children }: { look: CourseLine["look"]; children: string }) {
  const { stroke, dashes, isHollow } = LOOKS[look];
  return (
    <span className="mr-6 inline-flex items-center gap-2">
      <svg width="36" height="10" aria-hidden="true" strokeWidth={2} className={stroke}>
        <line x2="36" y1="5" y2="5" strokeDasharray={dashes} />
        <circle cx="18" cy="5" r={3.5} className={isHollow ? "fill-paper" : "fill-first"} />
      </svg>
      {children}
    </span>
  );
}
