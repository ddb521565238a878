import type { Row } from "../publication";

/** Of a row of national wages what is set beside other years: mean and median, and their year. */
export const payYear = (wage: Row & { source_id: string }): Row => ({
  occupation_code: wage.occupation_code as string,
  year: Number(wage.source_id.slice(-4)),
  mean_annual: wage.mean_annual as Row[string],
  median_annual: wage.median_annual as Row[string],
  mean_hourly: wage.mean_hourly as Row[string],
  median_hourly: wage.median_hourly as Row[string],
  source_id: wage.source_id,
});
