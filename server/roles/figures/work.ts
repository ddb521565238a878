import type { Figures } from "@/server/figures/catalogue";
import { known, missing } from "@/server/figures/figure";
import { MISSING_REASONS } from "@/server/figures/missing";
import { publishedTitle, type RoleRecord } from "../record";
import { satisfactionFigure } from "./satisfaction";
import { teleworkFigure } from "./telework";

type WorkFigures = Pick<Figures, "work.topSkills" | "work.satisfaction" | "work.telework">;

/** What matters most in the work (O*NET), how people like it, and whether it can be done elsewhere. */
export function workFigures(role: RoleRecord): WorkFigures {
  const { occupation } = role;
  const from = {
    sourceId: occupation.sourceId,
    ...(occupation.title !== publishedTitle(role) && { of: occupation.title }),
  };
  const top = role.rated.slice(0, 3);
  return {
    "work.topSkills":
      top.length > 0
        ? known({ kind: "names", names: top.map(({ element }) => element.name) }, from)
        : missing(MISSING_REASONS["not-rated"], from),
    "work.satisfaction": satisfactionFigure(role),
    "work.telework": teleworkFigure(role),
  };
}
