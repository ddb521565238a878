import type { PayYearRow } from "./pay-course";
import type { SurveyYears } from "./survey-years";

/** Consumer prices as published: CUUR0000SA0, May of each year, with one survey not yet made. */
export const SURVEY: SurveyYears = {
  years: [2020, 2021, 2022, 2023, 2024, 2025],
  month: 5,
  prices: new Map([
    [2020, 256.394],
    [2021, 269.195],
    [2022, 292.296],
    [2023, 304.127],
    [2024, 314.069],
    [2025, 321.465],
    [2026, 335.123],
  ]),
  priceSourceId: "prices",
};

/** A year's pay by the year, of a publication of its own. */
export const yearlyRow = (
  year: number,
  meanAnnual: number | null,
  medianAnnual: number | null,
  caveats: Record<string, string> = {},
): PayYearRow => ({
  year,
  meanAnnual,
  medianAnnual,
  meanHourly: null,
  medianHourly: null,
  caveats,
  sourceId: `survey-${year}`,
});

/** A_MEAN and A_MEDIAN of 29-1141 in national_M2020_dl.xlsx to national_M2025_dl.xlsx. */
export const NURSES = [
  yearlyRow(2020, 80010, 75330),
  yearlyRow(2021, 82750, 77600),
  yearlyRow(2022, 89010, 81220),
  yearlyRow(2023, 94480, 86070),
  yearlyRow(2024, 98430, 93600),
  yearlyRow(2025, 101420, 97550),
];
