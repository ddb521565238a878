import type { Measure, PayCourse } from "@/server/roles/pay-course/pay-course";

/** A line of the chart in dollars; years without an exact amount have no point. */
export interface CourseLine {
  look: "left" | "right" | "beside";
  points: CoursePoint[];
  labels: CourseLabel[];
}

export interface CoursePoint {
  year: number;
  amount: number;
}

/** What is written above or below a line's first or last point. */
export interface CourseLabel {
  at: "first" | "last";
  above: boolean;
  text: string;
}

/** The points of a measure in one kind of dollars. */
export const pointsOf = (
  { years }: PayCourse,
  dollars: "published" | "real",
  measure: Measure,
): CoursePoint[] =>
  years.flatMap((one) => {
    const pay = one[dollars][measure];
    return pay && !pay.bound ? [{ year: one.year, amount: pay.amount }] : [];
  });

/** Where a point lies in the picture. */
type Place = (point: CoursePoint) => string;

/** The path of a line through its points; it breaks where a year is missing. */
export const linePath = (points: CoursePoint[], placeOf: Place): string =>
  points
    .map((point, at) => `${points[at - 1]?.year === point.year - 1 ? "L" : "M"}${placeOf(point)}`)
    .join("");

/** The path of its dots: strokes so short that only their round ends show. */
export const dotsPath = (points: CoursePoint[], placeOf: Place): string =>
  points.map((point) => `M${placeOf(point)}h.01`).join("");

/**
 * Which of two lines has its label above it at its end: the higher one. Each label then lies on the
 * side of its line where the other line is not.
 */
export function labelledAbove(points: CoursePoint[], others: CoursePoint[] | undefined): boolean {
  const [end, other] = [points.at(-1), others?.at(-1)];
  return !end || !other || end.amount >= other.amount;
}

const LONGEST_LABEL = 34;

/** A title as short as a line's end has room for on a phone. */
export const shortTitle = (title: string): string =>
  title.length <= LONGEST_LABEL ? title : `${title.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
