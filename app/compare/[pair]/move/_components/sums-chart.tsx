import { scaleLinear } from "@visx/scale";
import { LineKey, LOOKS } from "@/app/_components/pay-course/looks";
import type { EarningsYear, Outcome } from "@/server/moves/earnings";
import { dollarsText, type MoveSides, sumsWords } from "@/server/moves/wording";

const HEIGHT = 240;
const PLOT = { top: 12, bottom: HEIGHT - 28 };

interface SumsChartProps {
  years: EarningsYear[];
  outcome: Outcome;
  sides: MoveSides;
}

/** What staying and moving earn, added up from the beginning of the first year to the end of the last. */
export function SumsChart({ years, outcome: { paysBackIn }, sides }: SumsChartProps) {
  const ways = [
    { name: "Staying", look: sides.from.side, sums: [0, ...years.map((one) => one.stayingSum)] },
    { name: "Moving", look: sides.to.side, sums: [0, ...years.map((one) => one.movingSum)] },
  ];
  const all = ways.flatMap(({ sums }) => sums);
  const percent = scaleLinear({ domain: [0, years.length], range: [0, 100] });
  const height = scaleLinear({
    domain: [Math.min(...all), Math.max(...all)],
    range: [PLOT.bottom, PLOT.top],
    nice: 4,
  });
  const x = (year: number) => `${round(percent(year))}%`;
  const y = (sum: number) => round(height(sum));
  return (
    <>
      <p className="mt-4 text-sm">
        {ways.map(({ name, look, sums }) => (
          <LineKey key={name} look={look}>
            {`${name}: ${dollarsText(sums.at(-1) as number)} in ten years`}
          </LineKey>
        ))}
      </p>
      <div className="mt-3 pr-5 pl-14">
        <svg
          width="100%"
          height={HEIGHT}
          role="img"
          aria-label={sumsWords(years)}
          className="overflow-visible text-xs"
        >
          <g className="stroke-rule">
            {height.ticks(4).map((tick) => (
              <line key={tick} x2="100%" y1={y(tick)} y2={y(tick)} />
            ))}
          </g>
          <g textAnchor="end" className="fill-soft">
            {height.ticks(4).map((tick) => (
              <text key={tick} x="-8" y={y(tick) + 4}>
                {tickText(tick)}
              </text>
            ))}
          </g>
          <g textAnchor="middle" className="fill-soft">
            {ways[0]?.sums.map((_, year) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place of a sum is its year
              <text key={year} x={x(year)} y={HEIGHT - 8}>
                {year}
              </text>
            ))}
          </g>
          {paysBackIn !== null && paysBackIn > 1 && (
            <line
              x1={x(paysBackIn)}
              x2={x(paysBackIn)}
              y1={PLOT.top}
              y2={PLOT.bottom}
              strokeDasharray="2 4"
              className="stroke-soft"
            />
          )}
          {ways.map(({ name, look, sums }) => (
            <g key={name} strokeWidth={2} className={LOOKS[look].stroke}>
              <g strokeDasharray={LOOKS[look].dashes}>
                {sums.slice(1).map((sum, at) => (
                  <line
                    // biome-ignore lint/suspicious/noArrayIndexKey: the place of a sum is its year
                    key={at}
                    x1={x(at)}
                    y1={y(sums[at] as number)}
                    x2={x(at + 1)}
                    y2={y(sum)}
                  />
                ))}
              </g>
              <g className={LOOKS[look].isHollow ? "fill-paper" : "fill-first"}>
                {sums.map((sum, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the place of a sum is its year
                  <circle key={at} cx={x(at)} cy={y(sum)} r={3.5} />
                ))}
              </g>
            </g>
          ))}
        </svg>
      </div>
      <p className="mt-1 max-w-3xl text-sm text-soft">
        Earned in all by the end of each year
        {paysBackIn !== null && paysBackIn > 1 && `; the upright line is the year it pays back`}.
      </p>
    </>
  );
}

/** A tenth is as fine as a screen shows; every digit more is sent to everybody. */
const round = (value: number) => Math.round(value * 10) / 10;

function tickText(tick: number): string {
  const size = Math.abs(tick);
  const text = size >= 1_000_000 ? `$${size / 1_000_000}m` : size === 0 ? "$0" : `$${size / 1000}k`;
  return tick < 0 ? `-${text}` : text;
}
