import type { GroupPay } from "./kept-pay";
import { unpackedIn } from "./packed-pay";

/** An occupation's wages in one place in dollars; `caveats` say of a column why it is missing or a bound. */
export interface LocalWage {
  p25Annual: number | null;
  medianAnnual: number | null;
  /** only where nothing is published by the year */
  medianHourly: number | null;
  employment: number | null;
  caveats: unknown;
  sourceId: string;
}

/** What the survey has of an occupation in the place with this code; null where it has no estimate. */
export function localWageOf(
  { local, caveats, sourceIds }: GroupPay,
  area: string,
): LocalWage | null {
  const found = unpackedIn(local, area);
  if (!found) return null;
  const { unit, p25, median, employment } = found;
  return {
    p25Annual: unit === "year" ? p25 : null,
    medianAnnual: unit === "year" ? median : null,
    medianHourly: unit === "hour" ? median : null,
    employment,
    caveats: caveats[found.caveats],
    sourceId: sourceIds[found.source] as string,
  };
}
