import { levelOf } from "./asks";
import type { Move } from "./move";
import { studyAfterSchool } from "./schooling";

/** Where the years out of work come from that the sums begin with. */
export function studyHint({
  schooling,
  fields,
  from,
  to,
}: Pick<Move, "schooling" | "fields" | "from" | "to">): string {
  if (schooling.kind === "more" && schooling.years > 0)
    return `${schooling.years} by our count: what the typical education to enter ${to.title} lies above that of ${from.title}. Fewer if you have it already or work meanwhile.`;
  if (schooling.kind === "unknown")
    return "0: what the two typically ask for to enter is not both in our sources.";
  const level = `0: no higher level is typically asked for than for ${from.title}.`;
  if (studyAfterSchool(levelOf(to.asks.education)) === 0) return level;
  const none = fields.shared.length === 0 && fields.own.length > 0;
  const but = none ? " But no field of study leads to both:" : "";
  return `${level}${but} ${but ? "more" : "More"} if you need another degree or certificate.`;
}
