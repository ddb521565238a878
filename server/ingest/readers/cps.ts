import { readerOf } from "./cps-table";

/** Sex, race and Hispanic ethnicity of employed people by Census occupation title. */
export const cpsPeople = readerOf({
  number: "11",
  table: "census_people",
  heading: /\b11\. Employed (people|persons) by detailed occupation, sex, race/,
  headerRow: 6,
  counts: { employed: "Total employed" },
  figures: {
    women: "Women",
    white: "White",
    black: "Black or African American",
    asian: "Asian",
    hispanic: "Hispanic or Latino",
  },
});

/** Age of employed people by Census occupation title. */
export const cpsAges = readerOf({
  number: "11b",
  table: "census_ages",
  heading: /\b11b\. Employed (people|persons) by detailed occupation and age/,
  headerRow: 5,
  counts: {
    employed: "Total, 16 years and over",
    age_16_19: "16 to 19 years",
    age_20_24: "20 to 24 years",
    age_25_34: "25 to 34 years",
    age_35_44: "35 to 44 years",
    age_45_54: "45 to 54 years",
    age_55_64: "55 to 64 years",
    age_65_over: "65 years and over",
  },
  figures: { median_age: "Median age" },
});

/** Median usual weekly earnings, in dollars, of full-time wage and salary workers by Census title. */
export const cpsEarnings = readerOf({
  number: "39",
  table: "census_earnings",
  heading: /\b39\. Median weekly earnings of full-time wage and salary workers by detailed/,
  headerRow: 6,
  spanRow: 5,
  counts: {
    workers: "Total: Number of workers",
    men_workers: "Men: Number of workers",
    women_workers: "Women: Number of workers",
  },
  figures: {
    weekly: "Total: Median weekly earnings",
    men_weekly: "Men: Median weekly earnings",
    women_weekly: "Women: Median weekly earnings",
  },
});
