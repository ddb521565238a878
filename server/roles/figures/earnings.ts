import { amountOf, reasonFor } from "@/server/figures/caveat";
import {
  type Amounts,
  amount,
  type Figure,
  known,
  missing,
  type Part,
} from "@/server/figures/figure";
import { grouped } from "@/server/figures/format";
import { publishedTitle, type RoleRecord } from "../record";
import { censusScope, noted, UNMATCHED } from "./census-scope";

type EarningsRow = NonNullable<
  NonNullable<RoleRecord["occupation"]["soc"]["censusMatch"]>["earnings"]
>;

/** Median weekly earnings of all, of men and of women at work full-time (CPS table 39). */
export function earningsFigure(role: RoleRecord): Figure<Amounts> {
  const match = role.occupation.soc.censusMatch;
  const row = match?.earnings;
  if (!match || !row) return UNMATCHED;
  const scope = censusScope(publishedTitle(role), row.title, match.earningsScope);
  const parts: Part[] = [
    partOf(row, "All", "weekly", row.weekly),
    partOf(row, "Men", "men_weekly", row.menWeekly),
    partOf(row, "Women", "women_weekly", row.womenWeekly),
  ];
  const from = {
    ...noted(scope, [whatItIs(row), ...dashesOf(parts)].join(" ")),
    sourceId: row.sourceId,
  };
  if (parts.every((part) => part.amount === null)) return missing(reasonFor(row, "weekly"), from);
  return known({ kind: "amounts", parts: [...parts, ...ratioOf(row)] }, from);
}

const whatItIs = ({ workers }: EarningsRow) =>
  `Medians of what ${workers === null ? "" : `an estimated ${grouped(workers)} `}full-time wage and salary workers usually earn in a week, as people tell it: another measure than the yearly wages, which employers report.`;

function partOf(row: EarningsRow, label: string, column: string, value: number | null): Part {
  const read = amountOf(row, column, value, "usd-week");
  return read ? { label, amount: read } : { label, amount: null, reason: reasonFor(row, column) };
}

/** Why there are dashes among the parts, each reason once. */
const dashesOf = (parts: Part[]): string[] =>
  [...new Set(parts.flatMap(({ reason }) => reason ?? []))].map((reason) => `“-”: ${reason}`);

/** What the median woman earns for each 100 dollars of the median man, where both are published. */
function ratioOf({ menWeekly, womenWeekly }: EarningsRow): Part[] {
  if (menWeekly === null || womenWeekly === null) return [];
  const percent = Math.round((womenWeekly / menWeekly) * 1000) / 10;
  return [{ label: "Women’s to men’s", amount: amount(percent, "percent") }];
}
