import type { Figures } from "@/server/figures/catalogue";
import { figureOf } from "@/server/figures/caveat";
import { missing } from "@/server/figures/figure";
import { publishedTitle, type RoleRecord } from "../record";
import { scopeOf } from "../scope";
import { noProjection } from "./outlook";

/** The change of employment that an earlier release of the projections expected. */
export function earlierGrowthFigure(role: RoleRecord): Pick<Figures, "outlook.earlierGrowth"> {
  const { projectionGroup: group, socCode } = role.occupation;
  if (!group?.projection) return { "outlook.earlierGrowth": noProjection(socCode) };
  const row = group.earlierProjection;
  if (!row)
    return {
      "outlook.earlierGrowth": missing(
        "The earlier projections that we have loaded do not have this occupation under this name.",
      ),
    };
  const from = scopeOf(publishedTitle(role), socCode, group, group.projectedOccupations);
  return {
    "outlook.earlierGrowth": figureOf(
      row,
      "change_percent",
      row.changePercent,
      "percent-change",
      from,
    ),
  };
}
