import { type Figure, known, missing } from "@/server/figures/figure";
import { MISSING_REASONS } from "@/server/figures/missing";
import { entryFigure } from "@/server/roles/figures/education";
import { preparationFigures } from "@/server/roles/figures/preparation";
import { publishedTitle } from "@/server/roles/record";
import { scopeOf } from "@/server/roles/scope";
import type { MoveRecord } from "./record";

/** What a kind of work asks for, in the order of the page. */
export const ASKED = [
  { id: "education", label: "Typical education to enter" },
  { id: "time", label: "Time that preparation typically takes" },
  { id: "related", label: "Experience in a related occupation" },
  { id: "experience", label: "Related experience, in years" },
  { id: "training", label: "Training on the job" },
  { id: "licence", label: "Licence" },
] as const;

/** What a role asks of those who enter it (employment projections, O*NET). */
export type Asks = Record<(typeof ASKED)[number]["id"], Figure>;

/** A field of study that leads to an occupation, by its CIP code. */
export interface MoveField {
  code: string;
  title: string;
}

export function asksOf(record: MoveRecord): Asks {
  const preparation = preparationFigures(record);
  return {
    education: entryFigure(record),
    time: preparation["preparation.time"],
    related: projected(record, "workExperience"),
    experience: preparation["preparation.experience"],
    training: projected(record, "training"),
    licence: missing("None of the sources that we load states which work needs a licence."),
  };
}

/** What the projections say of experience or training; "None" is a statement, an empty cell is not. */
function projected(record: MoveRecord, column: "workExperience" | "training"): Figure {
  const { projectionGroup: group, socCode } = record.occupation;
  const education = entryFigure(record);
  if (!group?.projection)
    return missing(
      education.state === "missing" ? education.reason : MISSING_REASONS["not-stated"],
    );
  const from = {
    ...scopeOf(publishedTitle(record), socCode, group, group.projectedOccupations),
    sourceId: group.projection.sourceId,
  };
  const name = group.projection[column];
  return name === ""
    ? missing(MISSING_REASONS["not-stated"], from)
    : known({ kind: "named", name }, from);
}

/** The level of education that a role typically asks for, in the projections' words; null where unknown. */
export const levelOf = (education: Figure): string | null =>
  education.state === "known" && education.value.kind === "named" ? education.value.name : null;

/** Fields of study that lead to a role, those with the most awards first. */
export const fieldsOf = ({ occupation }: MoveRecord): MoveField[] =>
  occupation.soc.majors.map(({ cipCode, title }) => ({ code: cipCode, title }));

/** Of the fields that lead to one role those that lead to the other too, and the rest. */
export function sharedFields(
  to: MoveField[],
  from: MoveField[],
): { shared: MoveField[]; own: MoveField[] } {
  const codes = new Set(from.map(({ code }) => code));
  return {
    shared: to.filter(({ code }) => codes.has(code)),
    own: to.filter(({ code }) => !codes.has(code)),
  };
}
