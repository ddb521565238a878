import type { PayCourse } from "@/server/roles/pay-course/pay-course";
import type { RoleProfile } from "@/server/roles/profile";
import type { Source } from "@/server/sources/sources";
import type { FigureRow } from "./figure-columns";
import { amountColumns, type Subject } from "./figure-rows";
import { sourceColumns } from "./source-columns";

/** What a role's page lists beside its figures: a row for each thing that is rated or counted. */
export function rowsOfLists(role: RoleProfile, subject: Subject, sources: Source[]): FigureRow[] {
  const from = (id: string | null) => ({ ...subject, ...sourceColumns(id, sources) });
  const { onet, majors, awards, employers } = role.listSources;
  return [
    ...ratedRows(role).map((row) => ({ ...from(onet), ...row })),
    ...role.majors.map(({ title, awards: value }) => ({
      ...from(majors),
      ...listRow("fieldOfStudy.awards", "Field of study", title, value, "awards"),
    })),
    ...role.colleges.map(({ institution, awards: value }) => ({
      ...from(awards),
      ...listRow("college.awards", "College", institution, value, "awards"),
    })),
    ...role.employers.most.map(({ name, slug, filings }) => ({
      ...from(employers),
      ...listRow("employer.filings", "Employer that filed", name, filings, "filings"),
      company: slug,
      scope: role.employers.of,
    })),
    ...(role.payCourse ? courseRows(role.payCourse, subject, sources) : []),
  ];
}

/** What O*NET rates and lists. */
function ratedRows({ skills, knowledge, ...role }: RoleProfile): FigureRow[] {
  const rated = [
    ...skills.map((one) => ({ ...one, domain: "skill", label: "Skill" })),
    ...knowledge.map((one) => ({ ...one, domain: "knowledge", label: "Knowledge" })),
  ];
  return [
    ...rated.flatMap(({ domain, label, name, importance, level }) => [
      listRow(`${domain}.importance`, `${label}, importance`, name, importance, "scale 1 to 5"),
      listRow(`${domain}.level`, `${label}, level`, name, level, "scale 0 to 7"),
    ]),
    ...role.workStyles.map(({ name, impact }) =>
      listRow("workStyle.impact", "Work style, impact", name, impact, "scale -3 to 3"),
    ),
    ...role.interests.map(({ name, score }) =>
      listRow("interest.score", "Interest", name, score, "scale 1 to 7"),
    ),
    ...role.technologies.map(({ example, commodity }, at) => ({
      ...listRow("technology", "Technology", String(at + 1), null, "text"),
      text: example,
      beside: commodity,
    })),
  ];
}

/** Pay of each year as published, and in dollars of the newest survey. */
function courseRows(course: PayCourse, subject: Subject, sources: Source[]): FigureRow[] {
  const cited = sources.filter(({ id }) => course.sourceIds.includes(id));
  return course.years.flatMap(({ year, published, real }) => {
    const source = cited.find(({ vintage }) => vintage.endsWith(` ${year}`));
    const shared = { ...subject, part: String(year), scope: course.of ?? null };
    return (["median", "mean"] as const).flatMap((measure) => {
      const row = { ...shared, ...sourceColumns(source?.id, sources), unit: course.unit };
      const label = `${measure === "median" ? "Median" : "Average"} pay of the year`;
      if (!published[measure]) return [];
      return [
        { ...row, figure: `payCourse.${measure}`, label, ...amountColumns(published[measure]) },
        {
          ...row,
          figure: `payCourse.${measure}.real`,
          label: `${label}, in dollars of ${course.dollarsOf}`,
          ...amountColumns(real[measure]),
        },
      ];
    });
  });
}

const listRow = (
  figure: string,
  label: string,
  part: string,
  value: number | null,
  unit: string,
): FigureRow => ({ figure, label, part, value, unit });
