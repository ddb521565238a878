import type { Figures } from "@/server/figures/catalogue";
import { known, missing } from "@/server/figures/figure";
import { MISSING_REASONS } from "@/server/figures/missing";
import { ratedIn } from "../ratings";
import { publishedTitle, type RoleRecord } from "../record";

type WorkFigures = Pick<Figures, "work.topSkills" | "work.satisfaction">;

/** The three things that matter most in the work (O*NET importance of skills and knowledge). */
export function workFigures(role: RoleRecord): WorkFigures {
  const { occupation } = role;
  const from = {
    sourceId: occupation.sourceId,
    ...(occupation.title !== publishedTitle(role) && { of: occupation.title }),
  };
  const top = ratedIn(occupation.ratings, ["skill", "knowledge"]).slice(0, 3);
  return {
    "work.topSkills":
      top.length > 0
        ? known({ kind: "names", names: top.map(({ name }) => name) }, from)
        : missing(MISSING_REASONS["not-rated"], from),
    "work.satisfaction": missing("Nobody publishes job satisfaction by occupation."),
  };
}
