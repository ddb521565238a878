/**
 * The levels of typical education to enter, as the employment projections name them from least to most,
 * with the years of study that each usually takes after high school. No source that we load states the
 * years; they are ours, and an assumption that the page says.
 */
const LEVELS: [name: string, years: number][] = [
  ["No formal educational credential", 0],
  ["High school diploma or equivalent", 0],
  ["Some college, no degree", 1],
  ["Postsecondary nondegree award", 1],
  ["Associate's degree", 2],
  ["Bachelor's degree", 4],
  ["Master's degree", 6],
  ["Doctoral or professional degree", 8],
];

/** How the education that two kinds of work typically ask for differs, seen from the first. */
export type SchoolingStep =
  | { kind: "same" }
  /** `steps` up or down the eight levels; `years` of study between them, 0 or more */
  | { kind: "more" | "less"; steps: number; years: number }
  | { kind: "unknown" };

/** @param from level that the work one has asks for, in the words of the projections; null where unknown */
export function schoolingStep(from: string | null, to: string | null): SchoolingStep {
  const [a, b] = [from, to].map((level) => LEVELS.findIndex(([name]) => name === level));
  if (a === undefined || b === undefined || a < 0 || b < 0) return { kind: "unknown" };
  if (a === b) return { kind: "same" };
  const [before, after] = [LEVELS[a]?.[1] ?? 0, LEVELS[b]?.[1] ?? 0];
  return {
    kind: b > a ? "more" : "less",
    steps: Math.abs(b - a),
    years: Math.abs(after - before),
  };
}

/** Years of study after high school that a level usually takes by our count; 0 where it is unknown. */
export const studyAfterSchool = (level: string | null): number =>
  LEVELS.find(([name]) => name === level)?.[1] ?? 0;

/** Years of study that the new work asks for beyond those of the present one; 0 where none or unknown. */
export function yearsOfStudy(from: string | null, to: string | null): number {
  const step = schoolingStep(from, to);
  return step.kind === "more" ? step.years : 0;
}

/** A level in a sentence: "a bachelor's degree", "no formal credential". */
export function levelWords(level: string): string {
  if (level === "No formal educational credential") return "no formal credential";
  const [first = "", ...rest] = level;
  const lower = `${first.toLowerCase()}${rest.join("")}`;
  if (lower.startsWith("some ")) return lower.replace(", no", " but no");
  return `${/^[aeiou]/.test(lower) ? "an" : "a"} ${lower}`;
}
