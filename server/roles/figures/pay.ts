import type { Figures } from "@/server/figures/catalogue";
import { amountOf, figureOf, reasonFor } from "@/server/figures/caveat";
import { type Figure, known, missing, type Percentiles, type Range } from "@/server/figures/figure";
import { type BestPaying, FEWEST_JOBS, FEWEST_JOBS_UNSURE, HIGHEST_RSE } from "../best-paying";
import type { RoleEmployer } from "../employers";
import { type PublishedRecord, publishedTitle, type RoleRecord } from "../record";
import { scopeOf } from "../scope";
import { companyFigure } from "./company";
import { placeFigure } from "./place";

type PayFigures = Pick<
  Figures,
  | "salary.yearly"
  | "salary.hourly"
  | "salary.median"
  | "salary.range"
  | "salary.bestCity"
  | "salary.bestState"
  | "salary.bestCompany"
  | "salary.bestIndustry"
>;

type WageRow = NonNullable<RoleRecord["occupation"]["wageGroup"]>["wages"][number];
type Scope = ReturnType<typeof scopeOf>;

/** Pay of employees in the whole country and where it is best (OEWS, local wages). */
export function payFigures(
  role: RoleRecord,
  best: BestPaying[],
  employers: RoleEmployer[],
): PayFigures {
  const scope = wageScope(role);
  const place = (kind: BestPaying["kind"], reason: string) =>
    placeFigure(
      best.filter((one) => one.kind === kind),
      scope,
      isMilitary(role.occupation.socCode) ? whyNoWage(role.occupation.socCode) : reason,
    );
  return {
    ...nationalPay(role),
    "salary.bestCity": place(
      "metropolitan",
      `The tables of metropolitan areas that we have loaded give none with a median and at least ${FEWEST_JOBS_UNSURE} jobs in this work.`,
    ),
    "salary.bestState": place(
      "state",
      `The tables of states that we have loaded give none with a median and at least ${FEWEST_JOBS_UNSURE} jobs in this work.`,
    ),
    "salary.bestIndustry": place(
      "industry",
      `No industry's estimate is sure enough: at least ${FEWEST_JOBS} jobs and a relative standard error of at most ${HIGHEST_RSE}%.`,
    ),
    "salary.bestCompany": companyFigure(role, employers),
  };
}

/** Pay of employees in the whole country (OEWS). */
export const nationalPay = (role: PublishedRecord) =>
  nationalFigures(
    role.occupation.wageGroup?.wages[0],
    wageScope(role),
    whyNoWage(role.occupation.socCode),
  );

/** Of whom a role's wages speak. */
export function wageScope(role: PublishedRecord): Scope {
  const { wageGroup, socCode } = role.occupation;
  return wageGroup
    ? scopeOf(publishedTitle(role), socCode, wageGroup, wageGroup.wageOccupations)
    : {};
}

const isMilitary = (socCode: string) => socCode.startsWith("55-");

/** Why the wage survey's table of the whole country has no row of an occupation. */
export function whyNoWage(socCode: string): string {
  return isMilitary(socCode)
    ? "Military pay is set by rank and service; the civilian wage survey leaves it out."
    : "The wage survey's table of the whole country that we have loaded does not have this occupation.";
}

function nationalFigures(
  wage: WageRow | undefined,
  scope: Scope,
  reason: string,
): Pick<Figures, "salary.yearly" | "salary.hourly" | "salary.median" | "salary.range"> {
  if (!wage) {
    const none = missing(reason);
    return {
      "salary.yearly": none,
      "salary.hourly": none,
      "salary.median": none,
      "salary.range": none,
    };
  }
  const from = { ...scope, employment: wage.employment ?? undefined };
  const mean = { ...from, rse: wage.meanRse ?? undefined };
  return {
    "salary.yearly": figureOf(wage, "mean_annual", wage.meanAnnual, "usd-year", mean),
    "salary.hourly": figureOf(wage, "mean_hourly", wage.meanHourly, "usd-hour", mean),
    "salary.median":
      wage.medianAnnual === null && wage.medianHourly !== null
        ? figureOf(wage, "median_hourly", wage.medianHourly, "usd-hour", from)
        : figureOf(wage, "median_annual", wage.medianAnnual, "usd-year", from),
    "salary.range": rangeFigure(wage, from),
  };
}

/** Hourly where the yearly percentiles are not published. */
function rangeFigure(wage: WageRow, scope: Scope): Figure<Range> {
  const provenance = { ...scope, sourceId: wage.sourceId };
  const yearly = percentilesOf(wage, "annual");
  const percentiles = yearly[10] && yearly[90] ? yearly : percentilesOf(wage, "hourly");
  const { 10: low, 50: median, 90: high } = percentiles;
  if (!low || !high) return missing(reasonFor(wage, "p10_annual"), provenance);
  const byHour = low.unit === "usd-year" ? percentilesOf(wage, "hourly") : {};
  return known(
    {
      kind: "range",
      low,
      high,
      ...(median && { median }),
      percentiles,
      ...(byHour[50] && { hourly: byHour }),
    },
    provenance,
  );
}

/** The published percentiles of the wage by the year or by the hour. */
function percentilesOf(wage: WageRow, per: "annual" | "hourly"): Percentiles {
  const unit = per === "annual" ? "usd-year" : "usd-hour";
  const suffix = per === "annual" ? "Annual" : "Hourly";
  const read = (percentile: keyof Percentiles, name: "p10" | "p25" | "median" | "p75" | "p90") => {
    const amount = amountOf(wage, `${name}_${per}`, wage[`${name}${suffix}`], unit);
    return amount ? { [percentile]: amount } : {};
  };
  return {
    ...read(10, "p10"),
    ...read(25, "p25"),
    ...read(50, "median"),
    ...read(75, "p75"),
    ...read(90, "p90"),
  };
}
