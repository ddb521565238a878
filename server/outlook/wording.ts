import type { Figures } from "@/server/figures/catalogue";
import { amount, type Figure } from "@/server/figures/figure";
import { formatAmount, grouped } from "@/server/figures/format";
import type { JobsProjection, Projections } from "@/server/roles/projections";
import { exposureOf } from "./exposure";
import { jobsAYear, turnOf, yearlyRate } from "./rates";

/** As much of a role as its outlook is worded from. */
export interface Outlook {
  figures: Figures;
  projections: Projections | null;
}

/** Jobs are published in thousands with one decimal. */
const PUBLISHED_JOBS = 100;

const roundJobs = (jobs: number) => grouped(Math.round(jobs / PUBLISHED_JOBS) * PUBLISHED_JOBS);
const percentText = (value: number) => formatAmount(amount(value, "percent"));
const changeText = (value: number) => formatAmount(amount(value, "percent-change"));

export const amountIn = (figure: Figure): number | null =>
  figure.state === "known" && figure.value.kind === "amount" ? figure.value.amount : null;

/** Where openings come from: from growth, or from people who leave; "" where that is not published. */
export function openingsSentence({ figures, projections }: Outlook): string {
  const openings = amountIn(figures["outlook.openings"]);
  const more = projections && jobsAYear(projections.present);
  if (openings === null || more === null) return "";
  const start = `About ${grouped(openings)} openings a year are projected`;
  if (Math.abs(more) < PUBLISHED_JOBS / 2)
    return `${start}, nearly all to replace people who leave.`;
  return more > 0
    ? `${start}: some ${roundJobs(more)} because there will be more jobs, the others to replace people who leave.`
    : `${start}, although there will be some ${roundJobs(-more)} jobs fewer each year: not everybody who leaves is replaced.`;
}

/** Of how many people one leaves in a year; null where it is not published. */
export function oneInHowMany({ figures }: Pick<Outlook, "figures">): number | null {
  const [exits, transfers] = [
    amountIn(figures["outlook.exits"]),
    amountIn(figures["outlook.transfers"]),
  ];
  if (exits === null || transfers === null || exits + transfers === 0) return null;
  return Math.round(100 / (exits + transfers));
}

/** How many leave the labor force and how many the occupation; "" where that is not published. */
export function leavingSentence(outlook: Outlook): string {
  const oneIn = oneInHowMany(outlook);
  if (oneIn === null) return "";
  const [exits, transfers] = (["outlook.exits", "outlook.transfers"] as const).map((id) =>
    percentText(amountIn(outlook.figures[id]) as number),
  );
  return `In a year ${exits} of the people in this work are projected to stop working and ${transfers} to change to another occupation: together about 1 in ${oneIn}.`;
}

/** What was projected before and now, a year; "" where either is not published. */
export function earlierSentences({ projections }: Pick<Outlook, "projections">): string[] {
  if (!projections?.earlier) return [];
  const { present, earlier } = projections;
  const turn = turnOf(projections);
  if (!turn) return [];
  const said = (one: JobsProjection) =>
    `${changeText(one.changePercent as number)} from ${one.baseYear} to ${one.targetYear}, ${rateText(one)} a year`;
  const then = {
    reversed: "The direction has changed.",
    alike: "The two are nearly the same.",
    higher: `The present one is higher, by ${pointsIn(turn)} percentage points a year.`,
    lower: `The present one is lower, by ${pointsIn(turn)} percentage points a year.`,
  }[turn.kind];
  return [
    `The earlier projection was ${said(earlier)}; the present one is ${said(present)}.`,
    then,
    countedSentence(present, earlier),
  ].filter(Boolean);
}

const rateText = (projection: JobsProjection) => {
  const rate = yearlyRate(projection) ?? 0;
  const sign = rate > 0 ? "+" : "";
  return `${sign}${grouped(rate, 2).replace(/^-0\.00$/, "0.00")}%`;
};

const pointsIn = (turn: NonNullable<ReturnType<typeof turnOf>>) =>
  "by" in turn ? grouped(turn.by, 2) : "";

/** How many jobs both counted, and whether the later count is beyond what was projected already. */
function countedSentence(present: JobsProjection, earlier: JobsProjection): string {
  if (present.jobs === null || earlier.jobs === null) return "";
  const counted = `They counted ${grouped(earlier.jobs)} jobs in ${earlier.baseYear} and ${grouped(present.jobs)} in ${present.baseYear}`;
  const goal = earlier.jobsProjected;
  if (goal === null || goal === earlier.jobs) return `${counted}.`;
  const beyond = goal > earlier.jobs ? present.jobs > goal : present.jobs < goal;
  if (!beyond) return `${counted}.`;
  const than = goal > earlier.jobs ? "more" : "fewer";
  return `${counted}, already ${than} than the ${grouped(goal)} that were projected for ${earlier.targetYear}.`;
}

/** What of the tasks is rated as exposed, by itself and with further software; "" where nothing is rated. */
export function exposureSentence(outlook: Outlook): string {
  const alone = exposureOf(outlook, "outlook.exposureAlpha");
  const withMore = exposureOf(outlook, "outlook.exposureGamma");
  if (!alone || !withMore) return "";
  return `A language model alone could halve the time of ${percentText(alone.model)} of the tasks as GPT-4 rated them, of ${percentText(alone.people)} as people did; with further software, of ${percentText(withMore.model)} and ${percentText(withMore.people)}.`;
}
