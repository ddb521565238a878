import { reasonFor } from "@/server/figures/caveat";
import { type Amount, amount, type Figure, known, missing } from "@/server/figures/figure";
import { grouped } from "@/server/figures/format";
import { publishedTitle, type RoleRecord } from "../record";

/**
 * Share of employed college graduates in the occupation's group who are very or somewhat satisfied with
 * their job, in whole percent: counts are rounded to thousands (National Survey of College Graduates).
 */
export function satisfactionFigure(role: RoleRecord): Figure<Amount> {
  const group = role.occupation.soc.satisfactionMatch?.group;
  if (!group)
    return missing(
      "The survey of college graduates that we have loaded has no group as specific as this occupation, and no other source loaded asks about it.",
    );
  const { employed, verySatisfied, somewhatSatisfied, sourceId } = group;
  const from = {
    sourceId,
    ...(group.title.toLowerCase() !== publishedTitle(role).toLowerCase() && { of: group.title }),
  };
  if (!employed) return missing(reasonFor(group, "employed"), from);
  if (verySatisfied === null) return missing(reasonFor(group, "very_satisfied"), from);
  if (somewhatSatisfied === null) return missing(reasonFor(group, "somewhat_satisfied"), from);
  const percent = Math.round(((verySatisfied + somewhatSatisfied) / employed) * 100);
  return known(amount(percent, "percent"), {
    ...from,
    note: `Very or somewhat satisfied, of an estimated ${grouped(employed)} employed college graduates.`,
  });
}
