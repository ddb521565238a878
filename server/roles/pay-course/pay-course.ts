import { amountOf, type Caveated } from "@/server/figures/caveat";
import { type Amount, amount } from "@/server/figures/figure";
import type { SurveyYears } from "./survey-years";

export type Measure = "median" | "mean";

/** Amounts of a year; null where none is published. */
type Amounts = Record<Measure, Amount | null>;

/** Pay in one year: as published, and in dollars of the newest survey. */
export interface CourseYear {
  year: number;
  published: Amounts;
  real: Amounts;
  /** whether the survey has a row of that year under the code and title of the newest */
  sameWork: boolean;
}

/** What an occupation paid in each year of the survey, the first year first. */
export interface PayCourse {
  unit: "usd-year" | "usd-hour";
  /** whose dollars `real` is in: "May 2025" */
  dollarsOf: string;
  /** every year that the survey is loaded of, those without pay too */
  years: CourseYear[];
  /** the wider occupation that the figures really are of */
  of?: string;
  /** publications of the years and of the price index */
  sourceIds: string[];
}

/** A row of `pay_years`: dollars of its own year. */
export interface PayYearRow extends Caveated {
  year: number;
  meanAnnual: number | null;
  medianAnnual: number | null;
  meanHourly: number | null;
  medianHourly: number | null;
}

/**
 * Sets an occupation's pay of several years side by side; by the hour where none is published by the
 * year. Null where fewer than two years have the same measure: one point is no course.
 */
export function payCourseOf(
  rows: PayYearRow[],
  survey: SurveyYears | null,
  of?: string,
): PayCourse | null {
  if (!survey) return null;
  const yearly = rows.some(({ meanAnnual, medianAnnual }) => meanAnnual ?? medianAnnual);
  const unit = yearly ? "usd-year" : "usd-hour";
  const years = survey.years.map((year) => {
    const row = rows.find((one) => one.year === year);
    const published = amountsOf(row, unit);
    const inNewest = (pay: Amount | null) => inDollarsOfNewest(pay, year, survey);
    return {
      year,
      published,
      real: { median: inNewest(published.median), mean: inNewest(published.mean) },
      sameWork: row !== undefined,
    };
  });
  const course: PayCourse = {
    unit,
    dollarsOf: `${monthName(survey.month)} ${survey.years.at(-1)}`,
    years,
    ...(of && { of }),
    sourceIds: [...rows.map(({ sourceId }) => sourceId).sort(), survey.priceSourceId],
  };
  return exactYears(course, measureOf([course])).length < 2 ? null : course;
}

function amountsOf(row: PayYearRow | undefined, unit: PayCourse["unit"]): Amounts {
  if (!row) return { median: null, mean: null };
  return unit === "usd-year"
    ? {
        median: amountOf(row, "median_annual", row.medianAnnual, unit),
        mean: amountOf(row, "mean_annual", row.meanAnnual, unit),
      }
    : {
        median: amountOf(row, "median_hourly", row.medianHourly, unit),
        mean: amountOf(row, "mean_hourly", row.meanHourly, unit),
      };
}

/** Pay of a year at the prices of the newest survey, in whole dollars, by the hour in cents. */
function inDollarsOfNewest(
  pay: Amount | null,
  year: number,
  { years, prices }: SurveyYears,
): Amount | null {
  const [then, newest] = [prices.get(year), prices.get(years.at(-1) as number)];
  if (!pay || !then || !newest) return null;
  const steps = pay.unit === "usd-hour" ? 100 : 1;
  const real = Math.round(((pay.amount * newest) / then) * steps) / steps;
  return amount(real, pay.unit, pay.bound);
}

/** The median, or the mean where some course has it in more years than the median. */
export const measureOf = (courses: PayCourse[]): Measure =>
  courses.some((course) => exactYears(course, "mean").length > exactYears(course, "median").length)
    ? "mean"
    : "median";

/** The years whose pay is published and no mere bound. */
export const exactYears = ({ years }: PayCourse, measure: Measure): CourseYear[] =>
  years.filter(({ real }) => real[measure] && !real[measure].bound);

const monthName = (month: number) =>
  new Date(Date.UTC(2000, month - 1)).toLocaleString("en-US", { month: "long", timeZone: "UTC" });
