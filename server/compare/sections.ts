import type { FigureId } from "@/server/figures/catalogue";

export interface Section {
  id: "glance" | "salary" | "education" | "demographics" | "conditions" | "outlook";
  title: string;
  figures: FigureId[];
}

/** The tables of a comparison in the order of the page. */
export const SECTIONS: Section[] = [
  {
    id: "glance",
    title: "At a glance",
    figures: [
      "salary.yearly",
      "salary.hourly",
      "outlook.growth",
      "outlook.jobs",
      "work.satisfaction",
      "education.degree",
      "people.age",
      "preparation.experience",
    ],
  },
  {
    id: "salary",
    title: "Salary",
    figures: [
      "salary.yearly",
      "salary.median",
      "salary.range",
      "salary.bestCity",
      "salary.bestState",
      "salary.bestCompany",
      "salary.bestIndustry",
    ],
  },
  {
    id: "outlook",
    title: "Will it last?",
    figures: [
      "outlook.growth",
      "outlook.earlierGrowth",
      "outlook.openings",
      "outlook.exits",
      "outlook.transfers",
      "outlook.unemployment",
      "outlook.exposureBeta",
    ],
  },
  {
    id: "education",
    title: "Education",
    figures: ["education.degree", "education.major", "education.college", "education.entry"],
  },
  {
    id: "conditions",
    title: "What the work is like",
    figures: ["work.satisfaction", "work.telework"],
  },
  {
    id: "demographics",
    title: "Demographics",
    figures: ["people.age", "people.gender", "people.race", "people.weeklyEarnings", "people.lgbt"],
  },
];
