import { scaleLinear } from "@visx/scale";
import { AXIS_HEIGHT } from "@/app/_components/axis-height";
import { PayAxis } from "@/app/_components/pay-axis";
import type { CompanyRole } from "@/server/companies/company";
import { formatWage } from "@/server/figures/format";

const SHOWN = 6;
const ROW_HEIGHT = 64;

/** A row as it is drawn: dollars a year. */
interface Drawn {
  label: string;
  range: [low: number, high: number];
  median: number | null;
  offered: number;
  middle: [low: number, high: number] | null;
}

/** What a company offered against the published range of each occupation, on one scale from zero. */
export function OfferChart({ roles }: { roles: CompanyRole[] }) {
  const rows = roles.flatMap(drawnOf).slice(0, SHOWN);
  if (rows.length === 0) return null;
  const highest = Math.max(
    ...rows.flatMap(({ range, offered, middle }) => [range[1], offered, ...(middle ?? [])]),
  );
  const scale = scaleLinear({ domain: [0, highest * 1.04], range: [0, 100] });
  const at = (value: number) => `${scale(value).toFixed(2)}%`;
  const width = ([low, high]: [number, number]) => `${(scale(high) - scale(low)).toFixed(2)}%`;
  const height = rows.length * ROW_HEIGHT + AXIS_HEIGHT;
  return (
    <figure className="my-6">
      <svg width="100%" height={height} role="img" aria-label={rows.map(described).join(" ")}>
        <PayAxis scale={scale} unit="usd-year" height={height} />
        {rows.map(({ label, range, median, offered, middle }, row) => (
          <g key={label} transform={`translate(0 ${row * ROW_HEIGHT})`}>
            <text y={18} className="fill-ink text-sm font-semibold">
              {label}
            </text>
            <rect
              x={at(range[0])}
              y={26}
              width={width(range)}
              height={12}
              rx={2}
              className="fill-first"
            />
            {median !== null && (
              <line
                x1={at(median)}
                x2={at(median)}
                y1={23}
                y2={41}
                strokeWidth={3}
                className="stroke-ink"
              />
            )}
            {middle && (
              <rect
                x={at(middle[0])}
                y={44}
                width={width(middle)}
                height={8}
                rx={2}
                className="fill-second"
              />
            )}
            <circle
              cx={at(offered)}
              cy={48}
              r={5}
              strokeWidth={2}
              className="fill-paper stroke-ink"
            />
          </g>
        ))}
      </svg>
      <figcaption className="mt-1 text-sm text-soft">
        The upper bar is what eight in ten employees of the occupation earn, the line across it
        their median. Under it the ring is the median that the company offered, the bar the middle
        half of its offers where it is known.
      </figcaption>
    </figure>
  );
}

/** Only where the ends of the published range are known. */
function drawnOf({ role, offered, published }: CompanyRole): Drawn[] {
  if (!offered || published?.p10 == null || published.p90 == null) return [];
  const { p25, median, p75 } = offered;
  return [
    {
      label: role.title,
      range: [published.p10, published.p90],
      median: published.median,
      offered: median,
      middle: p25 === null || p75 === null ? null : [p25, p75],
    },
  ];
}

const money = (value: number) => formatWage(value, "year");

const described = ({ label, range, median, offered, middle }: Drawn) =>
  [
    `${label}: the occupation pays ${money(range[0])} to ${money(range[1])}`,
    median !== null && `, median ${money(median)}`,
    `; the company offered a median of ${money(offered)}`,
    middle && `, the middle half ${money(middle[0])} to ${money(middle[1])}`,
    ".",
  ]
    .filter(Boolean)
    .join("");
