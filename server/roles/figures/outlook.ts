import type { Figures } from "@/server/figures/catalogue";
import { figureOf } from "@/server/figures/caveat";
import { missing } from "@/server/figures/figure";
import { type PublishedRecord, publishedTitle } from "../record";
import { scopeOf } from "../scope";

type OutlookFigures = Pick<
  Figures,
  "outlook.growth" | "outlook.jobs" | "outlook.openings" | "outlook.exits" | "outlook.transfers"
>;

/** Why there is no projection of an occupation, which military ones have none of. */
export const noProjection = (socCode: string) =>
  missing(
    socCode.startsWith("55-")
      ? "The projections cover civilian employment only."
      : "The employment projections do not publish this occupation.",
  );

/** Employment now, its projected change, openings, and who leaves (employment projections). */
export function outlookFigures(role: PublishedRecord): OutlookFigures {
  const { projectionGroup: group, socCode } = role.occupation;
  if (!group?.projection) {
    const none = noProjection(socCode);
    return {
      "outlook.growth": none,
      "outlook.jobs": none,
      "outlook.openings": none,
      "outlook.exits": none,
      "outlook.transfers": none,
    };
  }
  const row = group.projection;
  const from = scopeOf(publishedTitle(role), socCode, group, group.projectedOccupations);
  return {
    "outlook.growth": figureOf(row, "change_percent", row.changePercent, "percent-change", from),
    "outlook.jobs": figureOf(row, "employment", row.employment, "jobs", from),
    "outlook.openings": figureOf(row, "openings", row.openings, "jobs", from),
    "outlook.exits": figureOf(row, "exit_rate", row.exitRate, "percent", from),
    "outlook.transfers": figureOf(row, "transfer_rate", row.transferRate, "percent", from),
  };
}
