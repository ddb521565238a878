import { scaleLinear } from "@visx/scale";
import type { CSSProperties } from "react";
import { BOUNDS, type Scale } from "@/server/ratings/ratings";
import type { RoleLink } from "@/server/roles/profile";
import type { Need } from "@/server/skills/compared";
import { labelOf } from "@/server/skills/names";

interface NeedsChartProps {
  scale: Scale;
  /** the widest first */
  needs: Need[];
  sides: { left: RoleLink; right: RoleLink };
}

/** How many gaps of either side are drawn; the table has the others. */
const DRAWN = 7;

const TITLES = { level: "How much of it: level", importance: "How much it matters: importance" };

/** Gaps as bars from the middle to the side that needs more, both sides on one scale. */
export function NeedsChart({ scale, needs, sides }: NeedsChartProps) {
  const length = scaleLinear({ domain: [0, needs[0]?.by ?? 1], range: [0, 100] });
  const drawn = (["left", "right"] as const).map((side) => ({
    side,
    needs: needs.filter((need) => need.side === side).slice(0, DRAWN),
  }));
  const unsure = drawn.some(({ needs: own }) => own.some(({ sure }) => !sure));
  const { least, most } = BOUNDS[scale];
  return (
    <figure className="mt-4">
      <figcaption>
        <h3>
          {TITLES[scale]}, from {least} to {most}
        </h3>
      </figcaption>
      <div className="needs" role="img" aria-label={descriptionOf(scale, drawn, sides)}>
        {drawn.map(({ side, needs: own }) => (
          <div key={side} className={`needs-${side}`}>
            <p>
              <span className={`side-${side}`}>{sides[side].title}</span>{" "}
              {own.length === 0 && <span className="text-soft">nothing clearly</span>}
            </p>
            {own.map(({ element, by, sure }) => (
              <div
                key={element.id}
                className={sure ? "need" : "need need-unsure"}
                style={{ "--share": `${length(by).toFixed(1)}%` } as CSSProperties}
              >
                <span>
                  {element.name}{" "}
                  <small>
                    {element.domain === "knowledge" && "knowledge "}
                    {numberText(element[scale].left)} : {numberText(element[scale].right)}
                  </small>
                </span>
              </div>
            ))}
          </div>
        ))}
      </div>
      {unsure && (
        <p className="mt-2 text-sm text-soft">
          Outlined: O*NET publishes no standard error of one rating or both, so that the gap can be
          chance.
        </p>
      )}
    </figure>
  );
}

const numberText = (value: unknown) => (typeof value === "number" ? value.toFixed(1) : "0");

const descriptionOf = (
  scale: Scale,
  drawn: { side: "left" | "right"; needs: Need[] }[],
  sides: NeedsChartProps["sides"],
) =>
  drawn
    .map(
      ({ side, needs }) =>
        `Higher ${scale} for ${sides[side].title}: ${needs.map(({ element }) => labelOf(element)).join(", ") || "nothing clearly"}.`,
    )
    .join(" ");
