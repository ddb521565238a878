import type { Figures } from "@/server/figures/catalogue";
import { amount, known, missing, type Provenance } from "@/server/figures/figure";
import { publishedTitle, type RoleRecord } from "../record";
import { scopeOf } from "../scope";

type FieldFigures = Pick<Figures, "education.major" | "education.college">;

/** As much of a record as its fields of study are known by. */
interface FieldsRecord {
  kind: string;
  title: string;
  occupation: Pick<RoleRecord["occupation"], "title" | "socCode" | "soc" | "projectionGroup">;
}

/** The levels of awards in words. */
const LEVELS: Record<string, string> = {
  certificate: "Certificates below a degree",
  associate: "Associate's degrees",
  bachelor: "Bachelor's degrees",
  master: "Master's degrees",
  doctor: "Doctoral and professional degrees",
};

/** What the awards that are counted for an occupation are called, or null where none are counted. */
export function awardName({ soc }: FieldsRecord["occupation"]): string | null {
  const level = soc.majors[0]?.awards?.level;
  return level === undefined ? null : (LEVELS[level] ?? null);
}

/** The field and the institution of most graduates of fields that lead to the occupation (IPEDS). */
export function fieldFigures(role: FieldsRecord): FieldFigures {
  const { soc, socCode } = role.occupation;
  const [field] = soc.majors;
  const [college] = soc.colleges;
  const name = awardName(role.occupation);
  if (!field?.awards || !college || name === null) {
    const none = whyNone(role);
    return { "education.major": none, "education.college": none };
  }
  const from = {
    sourceId: field.awards.sourceId,
    ...scopeOf(publishedTitle(role), socCode, soc, []),
  };
  return {
    "education.major": countOf(field.title, field.awards.awards, {
      ...from,
      note: `${name} in this field: its graduates, not people in this work.${reachText(field.occupations)}`,
    }),
    "education.college": countOf(college.institution, college.awards, {
      ...from,
      note: `${name} conferred there in all fields of study that lead here: graduates, not people in this work.`,
    }),
  };
}

const countOf = (name: string, awards: number, from: Provenance) =>
  known({ kind: "named" as const, name, amount: amount(awards, "awards") }, from);

const reachText = (occupations: number) =>
  occupations > 1 ? ` The field leads to ${occupations} occupations.` : "";

function whyNone({ occupation: { socCode, soc, projectionGroup } }: FieldsRecord) {
  const projection = projectionGroup?.projection;
  if (!projection)
    return missing(
      socCode.startsWith("55-")
        ? "The projections, which say what schooling work asks for, cover civilian employment only."
        : "The projections, which say what schooling work asks for, do not publish this occupation.",
    );
  const { entryEducation, sourceId } = projection;
  const asked = entryEducation === "" ? "nothing that is stated" : `"${entryEducation}"`;
  const [field] = soc.majors;
  if (!field)
    return missing(
      `The crosswalk from fields of study to occupations names none that leads here; the work typically asks for ${asked} to enter.`,
      { sourceId },
    );
  if (!field.awards)
    return missing(
      `The work typically asks for ${asked} to enter: no degree or certificate whose graduates could be counted.`,
      { sourceId },
    );
  return missing(
    "In the fields of study that lead here no award was conferred at the level that the work asks for.",
    { sourceId: field.awards.sourceId },
  );
}
