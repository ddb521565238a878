import { formatAmount } from "@/server/figures/format";
import { exposureOf, MEASURES } from "@/server/outlook/exposure";
import type { OutlookSide } from "./side";

/** Heights in pixels: of a measure's name, of a role's line, and of the scale below. */
const NAME = 26;
const LINE = 20;
const GAP = 10;
const SCALE = 24;
const TICKS = [0, 25, 50, 75, 100];
const LOOKS = {
  left: { line: "stroke-first", people: "fill-first" },
  right: { line: "stroke-second", people: "fill-second" },
};

/** What each role's tasks were rated by GPT-4 and by people, on a scale of all tasks, a measure at a time. */
export function ExposureChart({ sides }: { sides: OutlookSide[] }) {
  const rated = sides.filter(({ role }) => exposureOf(role, MEASURES[0].id));
  if (rated.length === 0) return null;
  const block = NAME + rated.length * LINE + GAP;
  const height = MEASURES.length * block + SCALE;
  return (
    <figure className="mt-5 max-w-3xl">
      <p className="text-sm">
        {rated.map(({ side, role }) => (
          <span key={side} className={`side-${side} mr-5`}>
            {role.title}
          </span>
        ))}
      </p>
      <div className="mt-2 px-4">
        <svg
          width="100%"
          height={height}
          role="img"
          aria-label={descriptionOf(rated)}
          className="overflow-visible text-xs"
        >
          <g className="stroke-rule">
            {TICKS.map((tick) => (
              <line key={tick} x1={`${tick}%`} x2={`${tick}%`} y2={height - SCALE} />
            ))}
          </g>
          <g textAnchor="middle" className="fill-soft">
            {TICKS.map((tick) => (
              <text key={tick} x={`${tick}%`} y={height - 6}>
                {tick}%
              </text>
            ))}
          </g>
          {MEASURES.map(({ id, name }, at) => (
            <g key={id} transform={`translate(0 ${at * block})`}>
              <text
                y={17}
                strokeWidth={4}
                className="fill-ink stroke-paper text-sm font-semibold [paint-order:stroke]"
              >
                {name}
              </text>
              {rated.map((one, row) => (
                <RatedLine key={one.side} id={id} {...one} y={NAME + row * LINE + LINE / 2} />
              ))}
            </g>
          ))}
        </svg>
      </div>
      <figcaption className="mt-1 text-sm text-soft">
        Share of the tasks: the full dot as people rated them, the ring as GPT-4 did.
      </figcaption>
    </figure>
  );
}

function RatedLine({
  id,
  side,
  role,
  y,
}: OutlookSide & { id: (typeof MEASURES)[number]["id"]; y: number }) {
  const rated = exposureOf(role, id);
  if (!rated) return null;
  const { line, people } = LOOKS[side];
  return (
    <g strokeWidth={2} className={line}>
      <line x1={`${rated.model}%`} x2={`${rated.people}%`} y1={y} y2={y} />
      <circle cx={`${rated.people}%`} cy={y} r={5} className={people} />
      <circle cx={`${rated.model}%`} cy={y} r={5} className="fill-paper" />
    </g>
  );
}

const percentText = (amount: number) => formatAmount({ kind: "amount", amount, unit: "percent" });

const descriptionOf = (sides: OutlookSide[]) =>
  MEASURES.map(({ id, name }) => {
    const said = sides.map(({ role }) => {
      const rated = exposureOf(role, id);
      return rated
        ? `${role.title} ${percentText(rated.people)} by people, ${percentText(rated.model)} by GPT-4`
        : `${role.title} not rated`;
    });
    return `${name}: ${said.join("; ")}.`;
  }).join(" ");
