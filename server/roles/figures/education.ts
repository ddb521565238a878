import type { Figures } from "@/server/figures/catalogue";
import { reasonFor } from "@/server/figures/caveat";
import {
  amount,
  type Figure,
  known,
  missing,
  type Named,
  type Provenance,
  type Share,
  type Shares,
} from "@/server/figures/figure";
import { type PublishedRecord, publishedTitle, type RoleRecord } from "../record";
import { scopeOf } from "../scope";

type EducationFigures = Pick<
  Figures,
  "education.degree" | "education.attainment" | "education.entry"
>;

type AttainmentRow = NonNullable<
  NonNullable<RoleRecord["occupation"]["projectionGroup"]>["attainment"]
>;

/** The classes of highest education, as table 5.3 of the projections has them, from least to most. */
const CLASSES = [
  ["lessThanHighSchool", "less_than_high_school", "Less than High School"],
  ["highSchool", "high_school", "High School Diploma"],
  ["someCollege", "some_college", "Some College, no Degree"],
  ["associate", "associate", "Associate Degree"],
  ["bachelor", "bachelor", "Bachelor's Degree"],
  ["master", "master", "Master's Degree"],
  ["doctoralProfessional", "doctoral_professional", "Doctoral or Professional Degree"],
] as const;

/** Education of the people in the work, and what is asked of those who enter it. */
export function educationFigures(role: RoleRecord): EducationFigures {
  const { projectionGroup: group, socCode } = role.occupation;
  const scope = group
    ? scopeOf(publishedTitle(role), socCode, group, group.projectedOccupations)
    : {};
  const attainment = attainmentFigure(group?.attainment ?? null, scope);
  return {
    "education.attainment": attainment,
    "education.degree": commonest(attainment),
    "education.entry": entryFigure(role),
  };
}

function attainmentFigure(
  row: AttainmentRow | null,
  scope: Omit<Provenance, "sourceId">,
): Figure<Shares> {
  if (!row) return missing("The projections' table of education does not have this occupation.");
  const parts: Share[] = CLASSES.map(([field, column, label]) => ({
    label,
    percent: row[field],
    ...(row[field] === null && { reason: reasonFor(row, column) }),
  }));
  const wider = row.exact ? scope.note : "The survey asks about a wider occupation than this one.";
  return known(
    { kind: "shares", parts, closes: true },
    { ...scope, sourceId: row.sourceId, ...(wider && { note: wider }) },
  );
}

/** The class with the largest share; its share tells how common "most common" is. */
function commonest(attainment: Figure<Shares>): Figure<Named> {
  if (attainment.state === "missing") return attainment;
  const { value, state, ...from } = attainment;
  const shares = value.parts.filter((part) => part.percent !== null);
  if (shares.length === 0) return missing(value.parts[0]?.reason ?? "No class has a figure.", from);
  const top = shares.reduce((a, b) => ((b.percent ?? 0) > (a.percent ?? 0) ? b : a));
  return known(
    { kind: "named", name: top.label, amount: amount(top.percent as number, "percent") },
    from,
  );
}

/** What most people need to enter the work (employment projections). */
export function entryFigure(role: PublishedRecord): Figure<Named> {
  const { occupation } = role;
  const group = occupation.projectionGroup;
  if (!group?.projection)
    return missing("The employment projections do not publish this occupation.");
  const { entryEducation, sourceId } = group.projection;
  const from = {
    ...scopeOf(publishedTitle(role), occupation.socCode, group, group.projectedOccupations),
    sourceId,
  };
  if (entryEducation === "") return missing("The publication has no figure here.", from);
  return known({ kind: "named", name: entryEducation }, from);
}
