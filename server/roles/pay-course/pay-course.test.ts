import { expect, it } from "vitest";
import { exactYears, measureOf, type PayCourse, payCourseOf } from "./pay-course";
import { NURSES, SURVEY, yearlyRow } from "./testing";

const courseOf = (...of: Parameters<typeof payCourseOf>) => payCourseOf(...of) as PayCourse;

const shown = (course: PayCourse, year: number) => {
  const found = course.years.find((one) => one.year === year);
  const { published, real } = found as PayCourse["years"][number];
  return [published.median, published.mean, real.median, real.mean].map((pay) => pay?.amount);
};

it("sets pay of a year in dollars of the newest survey by consumer prices", () => {
  const course = courseOf(NURSES, SURVEY);
  expect(course).toMatchObject({ unit: "usd-year", dollarsOf: "May 2025" });
  // 75330 x 321.465 / 256.394 = 94448.2; 80010 x 321.465 / 256.394 = 100316.0
  expect(shown(course, 2020)).toEqual([75330, 80010, 94448, 100316]);
  // 77600 x 321.465 / 269.195 = 92667.7
  expect(shown(course, 2021).at(2)).toBe(92668);
  expect(shown(course, 2025)).toEqual([97550, 101420, 97550, 101420]);
});

it("names the publication of each year and of the prices", () => {
  expect(courseOf(NURSES.slice(4), SURVEY).sourceIds).toEqual([
    "survey-2024",
    "survey-2025",
    "prices",
  ]);
});

it("is by the hour, in cents, where nothing is published by the year", () => {
  // H_MEAN and H_MEDIAN of 27-2011 in the workbooks of 2020 and 2025.
  const hourly = (year: number, meanHourly: number, medianHourly: number) => ({
    ...yearlyRow(year, null, null, { mean_annual: "hourly-only", median_annual: "hourly-only" }),
    meanHourly,
    medianHourly,
  });
  const course = courseOf([hourly(2020, 31.42, 21.88), hourly(2025, 58.29, 29.05)], SURVEY);
  expect(course.unit).toBe("usd-hour");
  // 21.88 x 321.465 / 256.394 = 27.433; 31.42 x 321.465 / 256.394 = 39.394
  expect(shown(course, 2020)).toEqual([21.88, 31.42, 27.43, 39.39]);
});

it("keeps a year without the same work as a gap", () => {
  const course = courseOf(NURSES.slice(1), SURVEY);
  expect(course.years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
  expect(course.years.map(({ sameWork }) => sameWork)).toEqual([
    false,
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(shown(course, 2020)).toEqual([undefined, undefined, undefined, undefined]);
});

/** 29-1022: its median lay beyond the highest wage that was published ("#"). */
const SURGEONS = [
  yearlyRow(2023, 334310, 239200, { median_annual: ">=" }),
  yearlyRow(2024, 360240, 239200, { median_annual: ">=" }),
  yearlyRow(2025, 346490, 352220),
];

it("keeps a bound a bound, and draws the mean where the median is one", () => {
  const course = courseOf(SURGEONS, SURVEY);
  expect(course.years.at(-2)?.real.median).toMatchObject({ bound: "at least" });
  expect(exactYears(course, "median").map(({ year }) => year)).toEqual([2025]);
  expect(measureOf([course])).toBe("mean");
});

it("draws the same measure of two roles", () => {
  const [nurses, surgeons] = [courseOf(NURSES, SURVEY), courseOf(SURGEONS, SURVEY)];
  expect(measureOf([nurses])).toBe("median");
  expect(measureOf([nurses, surgeons])).toBe("mean");
});

it("is none of a single year, nor without prices", () => {
  expect(payCourseOf(NURSES.slice(0, 1), SURVEY)).toBeNull();
  expect(payCourseOf([], SURVEY)).toBeNull();
  expect(payCourseOf(NURSES, null)).toBeNull();
  expect(payCourseOf(NURSES, { ...SURVEY, prices: new Map([[2025, 321.465]]) })).toBeNull();
});
