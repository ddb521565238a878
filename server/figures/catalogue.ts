import type { FigureKind } from "./kind";
import { OUTLOOK } from "./outlook-kinds";

/** Every figure that a page can show. The ids stand in the table of title-level figures too. */
export const CATALOGUE = {
  "preparation.time": {
    label: "Time it typically takes",
    shape: "named",
    unit: "text",
    method:
      "O*NET sorts occupations into job zones by the preparation they ask for, the two least of which are one; we write the zone's range of specific vocational preparation in plain words.",
  },
  "work.topSkills": {
    label: "Most important skills",
    shape: "names",
    unit: "text",
    method:
      "The three O*NET skills and fields of knowledge with the highest importance; ties go to the higher level.",
  },
  "salary.yearly": {
    label: "Average salary",
    shape: "amount",
    unit: "usd-year",
    method: "Mean yearly wage of employees in the whole country.",
  },
  "salary.hourly": {
    label: "Hourly rate",
    shape: "amount",
    unit: "usd-hour",
    method: "Mean hourly wage of employees in the whole country.",
  },
  "salary.median": {
    label: "Median salary",
    shape: "amount",
    unit: "usd-year",
    method: "Half of the employees earn less than this, half earn more.",
  },
  "salary.range": {
    label: "Salary range",
    shape: "range",
    unit: "usd-year",
    method: "From the 10th to the 90th percentile of yearly wages: eight in ten earn in between.",
  },
  "salary.bestCity": {
    label: "Highest paying city",
    shape: "named",
    unit: "text",
    method:
      "The metropolitan area with the highest median wage among those with an estimate of at least 100 jobs, or of 30 where a relative standard error of at most 30% is published; ties go to more jobs. Beside it the highest at average prices, where that is another.",
  },
  "salary.bestState": {
    label: "Highest paying state",
    shape: "named",
    unit: "text",
    method:
      "The state with the highest median wage, territories left out, by the same rule as for cities.",
  },
  "salary.bestCompany": {
    label: "Best paying company",
    shape: "named",
    unit: "text",
    method:
      "The employer with the highest median offered wage in the whole country among those with at least five certified labor condition applications for the occupation; ties go to more cases. Offered wages of sponsored positions, not of all staff. Title-level sources state a company of their own.",
  },
  "salary.bestIndustry": {
    label: "Best paying industry",
    shape: "named",
    unit: "text",
    method:
      "The industry sector, by a plain name of ours, with the highest mean wage among those with at least 30 jobs and a relative standard error of at most 30%; ties go to the larger employment.",
  },
  ...OUTLOOK,
  "work.satisfaction": {
    label: "Job satisfaction",
    shape: "amount",
    unit: "percent",
    method:
      "Share of employed college graduates who are very or somewhat satisfied with their job, in the survey's group that holds the occupation, where that is a specific one. It says nothing of people without a degree.",
  },
  "work.telework": {
    label: "Can telework",
    shape: "amount",
    unit: "percent",
    method:
      "Share of workers who can telework, as employers tell the survey, with its standard error where one is published; of the closest group, as far up as the major group, where the occupation has no figure of its own.",
  },
  "education.degree": {
    label: "Most common degree",
    shape: "named",
    unit: "percent",
    method: "The largest class of highest education among workers of 25 and over, with its share.",
  },
  "education.attainment": {
    label: "Education of workers",
    shape: "shares",
    unit: "percent",
    closes: true,
    method: "Highest education of workers of 25 and over.",
  },
  "education.entry": {
    label: "Typical education to enter",
    shape: "named",
    unit: "text",
    method: "What the projections' authors find that most people need to enter the work.",
  },
  "education.major": {
    label: "Most common major",
    shape: "named",
    unit: "awards",
    method:
      "Among the fields of study that lead to the occupation (CIP-SOC crosswalk), the one in which the most awards were conferred at the level that the work asks for to enter: doctoral and professional, master's, bachelor's or associate's degrees, or certificates below a degree. It counts graduates of the field, first majors only, not people in the work. General studies, and programs that stand for a whole series of fields, are no field. Title-level sources state the major of the people themselves.",
  },
  "education.college": {
    label: "Most common college",
    shape: "named",
    unit: "awards",
    method:
      "The institution that conferred the most awards, at the level that the work asks for, in all the fields of study that lead to the occupation together; ties by name. It counts graduates, not people in the work. Title-level sources state the college of the people themselves.",
  },
  "preparation.experience": {
    label: "Years of experience",
    shape: "amount",
    unit: "years",
    method:
      "Expected value of the related experience that workers and experts name in O*NET, over the midpoints of its bands (over ten years counts as ten).",
  },
  "people.age": {
    label: "Age",
    shape: "amount",
    unit: "years",
    method:
      "Median age of employed people: half of them are younger, half older. Title-level sources state an average instead, and the row then says so.",
  },
  "people.ageBands": {
    label: "Age bands",
    shape: "shares",
    unit: "percent",
    closes: true,
    method: "Employed people by age, as shares of all of them.",
  },
  "people.gender": {
    label: "Gender ratio",
    shape: "shares",
    unit: "percent",
    closes: true,
    method: "Share of women among employed people; men are the rest.",
  },
  "people.race": {
    label: "Race ratio",
    shape: "shares",
    unit: "percent",
    closes: false,
    method:
      "Each group as its own share of employed people. Hispanic or Latino people can be of any race, so that the shares do not add up to 100; those of title-level sources are exclusive classes that do.",
  },
  "people.weeklyEarnings": {
    label: "Median weekly earnings, full-time",
    shape: "amounts",
    unit: "usd-week",
    method:
      "Median usual weekly earnings of full-time wage and salary workers, as people tell it, of all, of men and of women; and the women's median in percent of the men's, where both are published. It is not comparable with the wages above, which employers report and which count part-time jobs.",
  },
  "people.lgbt": {
    label: "LGBT percentage",
    shape: "amount",
    unit: "percent",
    method: "Stated only by title-level sources: none of the others that are loaded has it.",
  },
} as const satisfies Record<string, FigureKind>;

export type FigureId = keyof typeof CATALOGUE;

/** Figures by id; every id is present, known or missing. */
export type Figures = Record<FigureId, import("./figure").Figure>;
