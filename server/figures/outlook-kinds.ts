import type { FigureKind } from "./kind";

const RATED =
  "Of each task GPT-4 and people said whether it is so: their two shares are shown. It is a rating of what could be done, not an observation, and says nothing of how many jobs there will be.";

/** The figures of what becomes of the work. */
export const OUTLOOK = {
  "outlook.growth": {
    label: "Growth rate",
    shape: "amount",
    unit: "percent-change",
    method: "Projected change of employment over ten years, in percent.",
  },
  "outlook.earlierGrowth": {
    label: "Growth projected earlier",
    shape: "amount",
    unit: "percent-change",
    method:
      "Change of employment over ten years as an earlier release of the same projections had it, from an earlier year on; only where both know the occupation under the same name.",
  },
  "outlook.jobs": {
    label: "Number of jobs",
    shape: "amount",
    unit: "jobs",
    method: "Jobs in the base year of the projections, the self-employed included.",
  },
  "outlook.openings": {
    label: "Openings a year",
    shape: "amount",
    unit: "jobs",
    method: "Yearly average over the projected decade, from growth and from people who leave.",
  },
  "outlook.exits": {
    label: "Leave the labor force in a year",
    shape: "amount",
    unit: "percent",
    method:
      "Share of the people in the occupation who are projected to stop working, for example to retire, to study or to care for somebody: a yearly average over the projected decade.",
  },
  "outlook.transfers": {
    label: "Change to another occupation in a year",
    shape: "amount",
    unit: "percent",
    method:
      "Share of the people in the occupation who are projected to leave it for another one: a yearly average over the projected decade. Whoever changes the employer alone does not count.",
  },
  "outlook.unemployment": {
    label: "Unemployment rate",
    shape: "amount",
    unit: "percent",
    method:
      "The unemployed whose last job was in the occupation, as a share of them and of those who work in it.",
  },
  "outlook.exposureAlpha": {
    label: "Tasks exposed to a language model alone",
    shape: "amounts",
    unit: "percent",
    method: `Share of the occupation's tasks for which a language model by itself could take at least half of the time away at the same quality (alpha in the study). ${RATED}`,
  },
  "outlook.exposureBeta": {
    label: "Tasks exposed to language models, middle measure",
    shape: "amounts",
    unit: "percent",
    method: `The same share, where tasks that need further software made of a language model count half (beta in the study). ${RATED}`,
  },
  "outlook.exposureGamma": {
    label: "Tasks exposed with further software",
    shape: "amounts",
    unit: "percent",
    method: `The same share, where tasks that need further software made of a language model count in full (gamma in the study). ${RATED}`,
  },
} as const satisfies Record<string, FigureKind>;
