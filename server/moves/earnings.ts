/** For so many years the two ways are added up. */
export const YEARS = 10;

/** What the sums take for granted; each can be changed on the page. */
export interface Assumptions {
  /** years without pay, before the first one in the new work */
  out: number;
  /** dollars for each of these years */
  tuition: number;
  /** years in the new work until its pay is the median; 0 from the start */
  ramp: number;
  /** yearly change of pay in percent, of the work one has and of the new one */
  growthStaying: number;
  growthMoving: number;
}

/** Pay of today in dollars a year: where one is, where one starts in the new work, and its median. */
export interface MovePay {
  stays: number;
  starts: number;
  median: number;
}

/** A year of staying and of moving in whole dollars, and all years up to its end. */
export interface EarningsYear {
  year: number;
  staying: number;
  moving: number;
  stayingSum: number;
  movingSum: number;
}

/**
 * How the sums compare: the year from whose end moving is never behind again, of which 1 means that it
 * never was; or null. `difference` is moving less staying after all years, in dollars.
 */
export interface Outcome {
  paysBackIn: number | null;
  difference: number;
}

/** Ten years of staying and of moving. Each year is rounded to dollars, so that the sums add up. */
export function earningsOf(pay: MovePay, assumed: Assumptions): EarningsYear[] {
  const rows: EarningsYear[] = [];
  for (let year = 1; year <= YEARS; year++) {
    const before = rows.at(-1);
    const staying = Math.round(pay.stays * grown(assumed.growthStaying, year));
    const moving = movingIn(year, pay, assumed);
    rows.push({
      year,
      staying,
      moving,
      stayingSum: (before?.stayingSum ?? 0) + staying,
      movingSum: (before?.movingSum ?? 0) + moving,
    });
  }
  return rows;
}

/** What a year of moving brings: tuition is paid while out of work, then pay rises evenly to the median. */
function movingIn(year: number, pay: MovePay, assumed: Assumptions): number {
  const { out, ramp, tuition, growthMoving } = assumed;
  const worked = year - 1 - out;
  if (worked < 0) return tuition === 0 ? 0 : -Math.round(tuition);
  const risen = ramp === 0 ? 1 : Math.min(1, worked / ramp);
  return Math.round((pay.starts + (pay.median - pay.starts) * risen) * grown(growthMoving, year));
}

/** By how much pay of today has changed in a year that is the first, second and so on. */
const grown = (percent: number, year: number) => (1 + percent / 100) ** (year - 1);

/** Whether and when moving has earned as much as staying. */
export function outcomeOf(rows: EarningsYear[]): Outcome {
  const lastBehind = rows.findLastIndex(({ stayingSum, movingSum }) => movingSum < stayingSum);
  const last = rows.at(-1);
  return {
    paysBackIn: lastBehind === rows.length - 1 ? null : lastBehind + 2,
    difference: last ? last.movingSum - last.stayingSum : 0,
  };
}
