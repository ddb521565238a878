import type { Figures } from "@/server/figures/catalogue";
import type { BestPaying } from "./best-paying";
import { educationFigures } from "./figures/education";
import { outlookFigures } from "./figures/outlook";
import { payFigures, wageScope } from "./figures/pay";
import { peopleFigures } from "./figures/people";
import { preparationFigures } from "./figures/preparation";
import { titleFigures } from "./figures/title";
import { workFigures } from "./figures/work";
import { type PayCourse, payCourseOf } from "./pay-course/pay-course";
import type { SurveyYears } from "./pay-course/survey-years";
import { type Rated, ratedIn } from "./ratings";
import type { RoleRecord } from "./record";

/** One of the six RIASEC interests with its score from 1 to 7. */
export interface InterestScore {
  name: string;
  score: number;
}

/** A link to a role. */
export interface RoleLink {
  slug: string;
  title: string;
}

/** All that the pages know of a role. */
export interface RoleProfile extends RoleLink {
  kind: "occupation" | "title";
  description: string;
  occupation: RoleLink & { code: string; socCode: string; jobZone: number | null };
  otherNames: string[];
  figures: Figures;
  /** rated elements, the most important first */
  skills: Rated[];
  knowledge: Rated[];
  workStyles: Rated[];
  interests: InterestScore[];
  technologies: { example: string; commodity: string; inDemand: boolean }[];
  majors: string[];
  related: RoleLink[];
  /** pay over the years of the survey; null where it cannot be followed */
  payCourse: PayCourse | null;
  /** whether pay by place is loaded for the occupation */
  hasLocalPay: boolean;
  /** source ids of the lists, which carry no figure of their own */
  listSources: { onet: string; majors: string[]; prices: string[]; places: string[] };
}

/** The kind of a role as its row has it. */
export const kindOf = ({ kind }: { kind: string }): RoleProfile["kind"] =>
  kind === "title" ? "title" : "occupation";

/** Makes a role's profile from its rows; a title's own figures stand before its occupation's. */
export function profileOf(
  role: RoleRecord,
  bestOfAll: BestPaying[],
  survey: SurveyYears | null,
): RoleProfile {
  const { occupation } = role;
  const best = bestOfAll.filter((one) => one.occupationCode === occupation.wageCode);
  const places = best.filter(({ kind }) => kind !== "industry");
  const { ratings } = occupation;
  return {
    slug: role.slug,
    title: role.title,
    kind: kindOf(role),
    description: role.description,
    occupation: {
      slug: occupation.slug,
      title: occupation.title,
      code: occupation.code,
      socCode: occupation.socCode,
      jobZone: occupation.jobZone,
    },
    otherNames: occupation.titles.map(({ title }) => title).filter((name) => name !== role.title),
    figures: { ...occupationFigures(role, best), ...titleFigures(role.figures) },
    skills: ratedIn(ratings, ["skill"]),
    knowledge: ratedIn(ratings, ["knowledge"]),
    workStyles: ratedIn(ratings, ["work-style"]),
    interests: occupation.interests.flatMap(({ element, score }) =>
      score === null ? [] : [{ name: element.name, score }],
    ),
    technologies: occupation.technologies,
    majors: occupation.soc.majors.map(({ title }) => title.replace(/\.$/, "")),
    payCourse: payCourseOf(occupation.wageGroup?.payYears ?? [], survey, wageScope(role).of),
    hasLocalPay: places.length > 0,
    related: occupation.related.map(({ related }) => related),
    listSources: {
      onet: occupation.sourceId,
      majors: occupation.soc.majors.slice(0, 1).map(({ sourceId }) => sourceId),
      prices: best.flatMap(({ priceSourceId }) => priceSourceId ?? []).slice(0, 1),
      // Those of the whole country stand beside them.
      places: [...(occupation.wageGroup?.wages ?? []), ...places].map(({ sourceId }) => sourceId),
    },
  };
}

const occupationFigures = (role: RoleRecord, best: BestPaying[]): Figures => ({
  ...payFigures(role, best),
  ...outlookFigures(role),
  ...educationFigures(role),
  ...peopleFigures(role),
  ...preparationFigures(role),
  ...workFigures(role),
});
