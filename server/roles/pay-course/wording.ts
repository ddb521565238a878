import { listed } from "@/server/figures/format";
import { type CourseYear, exactYears, type Measure, type PayCourse } from "./pay-course";

/** With the survey of this year its estimates began to come from a model (BLS's technical notes). */
const MODEL_SINCE = 2021;

/** What the part of a page is headed: "Pay from 2020 to 2025". */
export const courseHeading = ({ years }: PayCourse): string =>
  `Pay from ${years[0]?.year} to ${years.at(-1)?.year}`;

/** How pay has changed beyond prices: "the median rose by about 3% from 2020 to 2025"; "" without two years. */
export function changeWords(course: PayCourse, measure: Measure): string {
  const exact = exactYears(course, measure);
  const [first, last] = [exact[0], exact.at(-1)];
  if (!first || !last || first === last) return "";
  const ratio = payOf(last, measure) / payOf(first, measure);
  const percent = Math.round(Math.abs(ratio - 1) * 100);
  const change =
    percent === 0 ? "hardly changed" : `${ratio > 1 ? "rose" : "fell"} by about ${percent}%`;
  return `the ${measure} ${change} from ${first.year} to ${last.year}`;
}

const payOf = ({ real }: CourseYear, measure: Measure) => real[measure]?.amount as number;

/** Which years the line leaves out and why; "" where it has them all. */
export function gapsSentence({ years }: PayCourse, measure: Measure): string {
  const gaps = years.map((one) => ({ year: one.year, why: whyMissing(one, measure) }));
  return REASONS.flatMap((reason) => {
    const those = gaps.filter(({ why }) => why === reason).map(({ year }) => String(year));
    return those.length === 0 ? [] : [SAID[reason](listed(those), measure)];
  }).join(" ");
}

const REASONS = ["other work", "bound", "none"] as const;
type Reason = (typeof REASONS)[number];

function whyMissing({ published, sameWork }: CourseYear, measure: Measure): Reason | null {
  if (!sameWork) return "other work";
  if (!published[measure]) return "none";
  return published[measure].bound ? "bound" : null;
}

const SAID: Record<Reason, (years: string, measure: Measure) => string> = {
  "other work": (years) =>
    `In ${years} the survey had no row under this code and title, and may have counted the work under others: the line leaves that out.`,
  bound: (years, measure) => `Of ${years} the survey says only what the ${measure} was at least.`,
  none: (years, measure) => `Of ${years} the survey published no ${measure}.`,
};

/** How far the years can be set beside each other at all. */
export function cautionSentence(courses: PayCourse[]): string {
  const years = courses.flatMap((course) => course.years);
  const method = years.some(({ year, sameWork }) => sameWork && year < MODEL_SINCE)
    ? `, and its method changed in ${MODEL_SINCE}, when its estimates began to come from a model`
    : "";
  return `The Bureau of Labor Statistics does not make its survey to follow pay over years${method}: read it as a rough course.`;
}
