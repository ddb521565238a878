import type { Unit } from "./figure";

/** What stands at a line of a scale of pay: "$0", "$40k", by the hour "$12". */
export const tickText = (tick: number, unit: Unit): string =>
  unit === "usd-hour" || tick === 0 ? `$${tick}` : `$${tick / 1000}k`;
