import { figureOf } from "@/server/figures/caveat";
import { type Amount, type Figure, missing, type Provenance } from "@/server/figures/figure";
import { publishedTitle, type RoleRecord } from "../record";
import { scopeOf } from "../scope";

/** Share of workers who can telework (Occupational Requirements Survey), of the closest group published. */
export function teleworkFigure(role: RoleRecord): Figure<Amount> {
  const { occupation, teleworkGroup } = role;
  const { soc, socCode } = occupation;
  if (soc.telework)
    return figureWithError(soc.telework, scopeOf(publishedTitle(role), socCode, soc, []));
  if (!teleworkGroup)
    return missing("The survey that we have loaded has no figure of this occupation or its group.");
  return figureWithError(teleworkGroup, {
    of: teleworkGroup.soc.title,
    published: teleworkGroup.occupationCode,
    note: "Only the group that holds this occupation is published.",
  });
}

type TeleworkRow = NonNullable<RoleRecord["occupation"]["soc"]["telework"]>;

function figureWithError(row: TeleworkRow, scope: Omit<Provenance, "sourceId">): Figure<Amount> {
  const { standardError } = row;
  return figureOf(row, "percent", row.percent, "percent", {
    ...scope,
    ...(standardError !== null
      ? { standardError }
      : { note: [scope.note, "No standard error is published."].filter(Boolean).join(" ") }),
  });
}
