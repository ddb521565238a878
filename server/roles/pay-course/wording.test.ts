import { expect, it } from "vitest";
import { type PayCourse, payCourseOf } from "./pay-course";
import { NURSES, SURVEY, yearlyRow } from "./testing";
import { cautionSentence, changeWords, gapsSentence } from "./wording";

const courseOf = (rows: typeof NURSES) => payCourseOf(rows, SURVEY) as PayCourse;

it("says how pay has changed beyond prices", () => {
  // 97550 / 94448 = 1.0328; 101420 / 100316 = 1.0110
  expect(changeWords(courseOf(NURSES), "median")).toBe(
    "the median rose by about 3% from 2020 to 2025",
  );
  expect(changeWords(courseOf(NURSES), "mean")).toBe("the mean rose by about 1% from 2020 to 2025");
});

it("says that it fell, or hardly changed", () => {
  // 50000 of 2021 is 59709 of 2025: 59708.6; 54000 / 59709 = 0.904
  expect(
    changeWords(courseOf([yearlyRow(2021, 1, 50000), yearlyRow(2025, 1, 54000)]), "median"),
  ).toBe("the median fell by about 10% from 2021 to 2025");
  // 59900 / 59709 = 1.0032
  expect(
    changeWords(courseOf([yearlyRow(2021, 1, 50000), yearlyRow(2025, 1, 59900)]), "median"),
  ).toBe("the median hardly changed from 2021 to 2025");
});

it("says which years it lacks and why", () => {
  expect(gapsSentence(courseOf(NURSES), "median")).toBe("");
  expect(gapsSentence(courseOf(NURSES.slice(1)), "median")).toBe(
    "In 2020 the survey had no row under this code and title, and may have counted the work under others: the line leaves that out.",
  );
  // 29-1024 in the six workbooks; 2022 is not in them.
  const rows = [
    yearlyRow(2020, 214870, 208000, { median_annual: ">=" }),
    yearlyRow(2021, 143730, 100950),
    yearlyRow(2023, 240750, 234000),
    yearlyRow(2024, 258660, 239200, { median_annual: ">=" }),
    yearlyRow(2025, 268630, null),
  ];
  expect(gapsSentence(courseOf(rows), "median")).toBe(
    "In 2022 the survey had no row under this code and title, and may have counted the work under others: the line leaves that out. Of 2020 and 2024 the survey says only what the median was at least. Of 2025 the survey published no median.",
  );
});

it("says that the survey is not made for it, and where its method changed", () => {
  expect(cautionSentence([courseOf(NURSES)])).toContain("its method changed in 2021");
  expect(cautionSentence([courseOf(NURSES.slice(1))])).toBe(
    "The Bureau of Labor Statistics does not make its survey to follow pay over years: read it as a rough course.",
  );
});
