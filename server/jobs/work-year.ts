import type { PayUnit, StatedPay } from "./posting";

/** So many of a unit are in a year of full-time work: 2,080 hours, 260 days, 52 weeks. */
export const IN_A_YEAR: Record<PayUnit, number> = {
  hour: 2080,
  day: 260,
  week: 52,
  month: 12,
  year: 1,
};

/** Stated pay in dollars a year of full-time work; one of the two may be missing. */
export const yearlyPay = ({ min, max, unit }: StatedPay) => ({
  min: min === null ? null : min * IN_A_YEAR[unit],
  max: max === null ? null : max * IN_A_YEAR[unit],
});
