import type { Figures } from "@/server/figures/catalogue";
import { figureOf } from "@/server/figures/caveat";
import { publishedTitle, type RoleRecord } from "../record";
import { censusScope, noted, UNMATCHED } from "./census-scope";

/** Unemployment of the people whose last job was in the occupation (CPS table 25b). */
export function unemploymentFigures(role: RoleRecord): Pick<Figures, "outlook.unemployment"> {
  const match = role.occupation.soc.censusMatch;
  const row = match?.unemployment;
  if (!match || !row) return { "outlook.unemployment": UNMATCHED };
  const scope = censusScope(publishedTitle(role), row.title, match.unemploymentScope);
  const from = noted(
    scope,
    "Of the people who work in it or whose last job was in it: whoever left it for other work, or never had work, is not counted here.",
  );
  return { "outlook.unemployment": figureOf(row, "rate", row.rate, "percent", from) };
}
