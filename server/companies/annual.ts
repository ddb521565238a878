/** How many of a unit of pay are in a year of full-time work: 2,080 hours are 52 weeks of 40. */
const IN_A_YEAR: Record<string, number> = {
  year: 1,
  month: 12,
  "bi-weekly": 26,
  week: 52,
  hour: 2080,
};

/** Dollars a year between which an offered wage is believed: the federal minimum wage, and two million. */
export const BELIEVED = { least: 7.25 * 2080, most: 2_000_000 };

/** Why an application's wage is not counted. */
export type NoWage = "no wage" | "wage without a unit" | "impossible wage";

/**
 * An offered wage in dollars a year of full-time work, or why it is none. A wage without a unit is not
 * taken as yearly; one beyond what is believed is most often a yearly wage under another unit.
 * @param unit as applications have it: Year, Month, Bi-Weekly, Week or Hour
 */
export function annualWage(wage: number, unit: string): number | NoWage {
  if (!(wage > 0)) return "no wage";
  const times = IN_A_YEAR[unit.trim().toLowerCase()];
  if (times === undefined) return "wage without a unit";
  const annual = Math.round(wage * times * 100) / 100;
  return annual < BELIEVED.least || annual > BELIEVED.most ? "impossible wage" : annual;
}
