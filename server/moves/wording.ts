import { type Named, type Sentence, subject, verb } from "@/server/compare/wording/sentence";
import type { Figure } from "@/server/figures/figure";
import { formatAmount, grouped } from "@/server/figures/format";
import { levelOf } from "./asks";
import { type EarningsYear, type Outcome, YEARS } from "./earnings";
import type { Move } from "./move";
import { levelWords, schoolingStep } from "./schooling";
import { STEPS_AT_MOST } from "./steps";

/** The two roles of a move, each on its side of the comparison. */
export interface MoveSides {
  from: Named;
  to: Named;
}

const NUMBERS = "no one two three four five six seven eight nine ten".split(" ");
const inWords = (value: number) => NUMBERS[value] ?? String(value);
const counted = (value: number, one: string) => `${inWords(value)} ${one}${value === 1 ? "" : "s"}`;

/**
 * What both typically start with, and what lies between.
 * @param before what is known of the education that the work one has typically asks for
 */
export function schoolingSentence(before: Figure, after: Figure, sides: MoveSides): Sentence {
  const [had, asked] = [levelOf(before), levelOf(after)];
  const schooling = schoolingStep(had, asked);
  if (schooling.kind === "unknown" || had === null || asked === null)
    return [
      "What people typically need to enter ",
      had === null && asked === null ? "either" : "one of the two",
      " is not in the projections that we load.",
    ];
  if (schooling.kind === "same")
    return [
      subject(sides.from, true),
      " and ",
      subject(sides.to),
      ` both typically start with ${levelWords(asked)}.`,
    ];
  const levels = counted(schooling.steps, "level");
  const study =
    schooling.years > 0 ? `, by our count about ${counted(schooling.years, "year")} of study` : "";
  return [
    subject(sides.to, true),
    ` typically ${verb(sides.to, "starts", "start")} with ${levelWords(asked)}, `,
    subject(sides.from),
    ` with ${levelWords(had)}: `,
    schooling.kind === "more" ? `${levels} higher${study}.` : `${levels} lower.`,
  ];
}

/** Below what a quarter earn in either, which is about where moving starts; null where neither is known. */
export function startsSentence(left: Starting, right: Starting): Sentence | null {
  const known = [left, right].flatMap((party) => {
    const start = startOf(party.role.figures["salary.range"]);
    return start ? [{ party, text: start }] : [];
  });
  if (known.length === 0) return null;
  return [
    "A quarter earn ",
    ...known.flatMap(
      ({ party, text }, at): Sentence => [
        `${at === 0 ? "" : ", and "}less than ${text} as `,
        subject(party),
      ],
    ),
    ": about there a move may start.",
  ];
}

/** A role with its pay, on its side of the comparison. */
interface Starting {
  side: Named["side"];
  role: Named["role"] & { figures: { "salary.range": Figure } };
}

/** "$80,330 a year" */
function startOf(range: Figure): string | null {
  const start =
    range.state === "known" && range.value.kind === "range" && range.value.percentiles?.[25];
  return start
    ? `${formatAmount(start)} ${start.unit === "usd-hour" ? "an hour" : "a year"}`
    : null;
}

/** How far the direct move is, and whether there is a way through related occupations. */
export function routeSentence({ route, to }: Pick<Move, "route" | "to">): string {
  const times = route.gap === null ? "" : timesWords(route.gap);
  switch (route.distance) {
    case "same":
      return `Both are names of one occupation, ${to.occupation.title}: there are no steps between them.`;
    case "related":
      return `O*NET calls the two occupations related${
        times && `; the gap in skills and knowledge is ${times} the median of related occupations`
      }.`;
    case "near":
      return `O*NET does not call the two occupations related, but the gap in skills and knowledge is ${times} the median of related occupations: a direct move asks for no more than one between those.`;
    case "long":
      return `O*NET does not call the two occupations related, and the gap in skills and knowledge is ${times} the median of those that it does. We call such a move long. ${wayWords(route.steps.length)}`;
    case "unknown":
      return "O*NET has not rated both occupations, so that we cannot say how far the move is.";
  }
}

const wayWords = (steps: number) =>
  steps === 0
    ? `We find no way of at most ${inWords(STEPS_AT_MOST)} steps through related occupations on which each step is shorter.`
    : `Through related occupations there is a way of ${counted(steps, "step")}, each of them shorter:`;

/** "0.8 times" */
export const timesWords = (gap: number): string => `${gap.toFixed(1)} times`;

/** Whether and when moving has earned as much as staying; begins without a capital. */
export function outcomeWords({ paysBackIn, difference }: Outcome): string {
  const years = inWords(YEARS);
  if (paysBackIn === null)
    return `moving does not pay back within ${years} years: by their end it has earned about ${roundDollars(-difference)} less than staying`;
  const after =
    difference === 0 ? "as much as staying" : `about ${roundDollars(difference)} more than staying`;
  return paysBackIn === 1
    ? `moving is never behind, and has earned ${after} after ${years} years`
    : `moving pays back in year ${paysBackIn}, and has earned ${after} after ${years} years`;
}

/** What a screen reader says of the picture of both sums. */
export function sumsWords(years: EarningsYear[]): string {
  const last = years.at(-1);
  const lowest = years.reduce((least, { movingSum }) => Math.min(least, movingSum), 0);
  const down = lowest < 0 ? ` Moving first goes down to ${dollarsText(lowest)}.` : "";
  return last
    ? `Earnings added up over ${years.length} years: staying ${dollarsText(last.stayingSum)}, moving ${dollarsText(last.movingSum)}.${down}`
    : "";
}

/** Dollars with their sign: "-$10,000". */
export const dollarsText = (value: number): string =>
  `${value < 0 ? "-" : ""}$${grouped(Math.abs(value))}`;

/** Sums are no more exact than the pay that they are made of: thousands, below ten of them hundreds. */
function roundDollars(value: number): string {
  const unit = Math.abs(value) < 10_000 ? 100 : 1000;
  return dollarsText(Math.round(value / unit) * unit);
}
