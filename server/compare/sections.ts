import type { FigureId } from "@/server/figures/catalogue";

export interface Section {
  id: "glance" | "salary" | "education" | "demographics" | "outlook";
  title: string;
  figures: FigureId[];
}

/** The tables of a comparison of any number of roles, in the order of the page. */
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
      "work.telework",
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
    id: "demographics",
    title: "Demographics",
    figures: ["people.age", "people.gender", "people.race", "people.weeklyEarnings", "people.lgbt"],
  },
];

/** What a comparison of two has on pages of their own: who leaves, and what men and women earn a week. */
const APART: FigureId[] = ["outlook.exits", "outlook.transfers", "people.weeklyEarnings"];

/** The tables of a comparison of two. */
export const PAIR_SECTIONS: Section[] = SECTIONS.map((section) => ({
  ...section,
  figures: section.figures.filter((id) => !APART.includes(id)),
}));
