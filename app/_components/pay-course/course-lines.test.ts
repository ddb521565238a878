import { expect, it } from "vitest";
import { type PayCourse, payCourseOf } from "@/server/roles/pay-course/pay-course";
import { NURSES, SURVEY, yearlyRow } from "@/server/roles/pay-course/testing";
import { dotsPath, labelledAbove, linePath, pointsOf, shortTitle } from "./course-lines";

const courseOf = (rows: typeof NURSES) => payCourseOf(rows, SURVEY) as PayCourse;

it("has a point for each year with an exact amount, in either dollars", () => {
  const course = courseOf([
    yearlyRow(2021, 90000, 80000),
    yearlyRow(2022, 310000, 239200, { median_annual: ">=" }),
    yearlyRow(2023, null, null),
    ...NURSES.slice(4),
  ]);
  expect(pointsOf(course, "published", "median")).toEqual([
    { year: 2021, amount: 80000 },
    { year: 2024, amount: 93600 },
    { year: 2025, amount: 97550 },
  ]);
  // 93600 x 321.465 / 314.069 = 95804.2
  expect(pointsOf(course, "real", "median").at(1)).toEqual({ year: 2024, amount: 95804 });
});

it("joins years that follow each other, and breaks where one is missing", () => {
  const points = [2020, 2021, 2023, 2024].map((year) => ({ year, amount: 1 }));
  const place = ({ year }: { year: number }) => `${year - 2020} 1`;
  expect(linePath(points, place)).toBe("M0 1L1 1M3 1L4 1");
  expect(linePath([], place)).toBe("");
  expect(dotsPath(points.slice(2), place)).toBe("M3 1h.01M4 1h.01");
});

it("labels the higher of two lines above, the lower one below", () => {
  const [low, high] = [[{ year: 2025, amount: 40 }], [{ year: 2025, amount: 90 }]];
  expect(labelledAbove(high, low)).toBe(true);
  expect(labelledAbove(low, high)).toBe(false);
  expect(labelledAbove(low, undefined)).toBe(true);
  expect(labelledAbove(low, [])).toBe(true);
});

it("cuts a title that no line's end has room for", () => {
  expect(shortTitle("Registered Nurses")).toBe("Registered Nurses");
  expect(shortTitle("Health Technologists and Technicians, All Other")).toBe(
    "Health Technologists and Technici…",
  );
});
