import { scaleLinear } from "@visx/scale";
import type { Amount, Figure, Range, Unit } from "@/server/figures/figure";
import { formatAmount } from "@/server/figures/format";
import type { RoleProfile } from "@/server/roles/profile";
import { COLOURS } from "../colours";
import { AXIS, payAxis, round } from "./axis";
import { MARGIN, type Path, type Plot, WIDTH } from "./drawing";
import { scopesOf } from "./scopes";

const ROW = 84;
const BAR = { top: 20, height: 40 };

interface Drawn {
  title: string;
  colour: string;
  range: Range;
  mean: Amount | null;
}

type Paid = Pick<RoleProfile, "title" | "figures">;

/** The ranges of pay of one or two roles on one scale from zero; null where none is published in one unit. */
export function rangesPlot(roles: Paid[]): Plot | null {
  const found = roles.flatMap(({ title, figures }, at): Drawn[] => {
    const range = rangeOf(figures["salary.range"]);
    if (!range) return [];
    const mean = figures[meanId(range.low.unit)];
    const colour = at === 0 ? COLOURS.first : COLOURS.second;
    return [{ title, colour, range, mean: amountOf(mean) }];
  });
  const unit = found[0]?.range.low.unit;
  const drawn = found.filter(({ range }) => range.low.unit === unit);
  if (!unit || drawn.length === 0) return null;
  const most = drawn.flatMap(({ range, mean }) => [range.high.amount, mean?.amount ?? 0]);
  const scale = scaleLinear({
    domain: [0, Math.max(...most) * 1.04],
    range: [MARGIN, WIDTH - MARGIN],
  });
  const height = drawn.length * ROW;
  const axis = payAxis(scale, unit, height);
  return {
    heading: `Range of pay, ${unit === "usd-hour" ? "an hour" : "a year"}`,
    description: `${drawn.map(saidOf).join(". ")}.`,
    height: height + AXIS,
    paths: [...axis.paths, ...drawn.flatMap((one, row) => rowOf(one, row * ROW + BAR.top, scale))],
    words: axis.words,
    key: drawn.map((one) => ({ colour: one.colour, text: saidOf(one) })),
    caption: captionOf(roles, drawn),
    ...scopesOf(
      roles.filter(({ title }) => drawn.some((one) => one.title === title)),
      ["salary.range", meanId(unit)],
    ),
  };
}

function captionOf(roles: Paid[], drawn: Drawn[]): string {
  const without = roles.filter(({ title }) => !drawn.some((one) => one.title === title));
  return [
    drawn.every(({ range }) => range.percentiles)
      ? "Bar: from the 10th to the 90th percentile."
      : "Bar: the range of pay that the source states.",
    drawn.some(({ range }) => range.median) && "Line: median.",
    drawn.some(({ mean }) => mean) && "Ring: average.",
    drawn.some(({ range }) => range.high.bound) && "Dashes: there or beyond.",
    ...without.map(({ title }) => `Our sources have no range of pay of ${title} in this unit.`),
  ]
    .filter(Boolean)
    .join(" ");
}

function rowOf({ range, mean, colour }: Drawn, top: number, x: (pay: number) => number): Path[] {
  const at = (pay: Amount) => round(x(pay.amount));
  const middle = top + BAR.height / 2;
  const [low, high] = [at(range.low), at(range.high)];
  const open = range.high.bound ? `M${high} ${middle}H${WIDTH - MARGIN}` : "";
  return [
    { d: `M${low} ${top}H${high}V${top + BAR.height}H${low}Z`, fill: colour },
    ...(open ? [{ d: open, stroke: colour, "stroke-width": 4, "stroke-dasharray": "10 8" }] : []),
    ...(range.median
      ? [
          {
            d: `M${at(range.median)} ${top - 8}V${top + BAR.height + 8}`,
            stroke: COLOURS.ink,
            "stroke-width": 5,
          },
        ]
      : []),
    ...(mean
      ? [
          {
            d: `M${at(mean) - 10} ${middle}a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z`,
            fill: COLOURS.paper,
            stroke: COLOURS.ink,
            "stroke-width": 4,
          },
        ]
      : []),
  ];
}

const saidOf = ({ title, range, mean }: Drawn): string =>
  [
    `${title}: ${formatAmount(range.low)} to ${formatAmount(range.high)}`,
    range.median && `median ${formatAmount(range.median)}`,
    mean && `average ${formatAmount(mean)}`,
  ]
    .filter(Boolean)
    .join(", ");

const meanId = (unit: Unit) => (unit === "usd-hour" ? "salary.hourly" : "salary.yearly");

const rangeOf = (figure: Figure): Range | null =>
  figure.state === "known" && figure.value.kind === "range" ? figure.value : null;

const amountOf = (figure: Figure): Amount | null =>
  figure.state === "known" && figure.value.kind === "amount" ? figure.value : null;
