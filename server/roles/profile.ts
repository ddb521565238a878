import type { Figures } from "@/server/figures/catalogue";
import { type Rated, ratedIn } from "@/server/ratings/rated";
import type { BestPaying } from "./best-paying";
import type { RoleEmployer } from "./employers";
import { earlierGrowthFigure } from "./figures/earlier-growth";
import { educationFigures } from "./figures/education";
import { exposureFigures } from "./figures/exposure";
import { awardName, fieldFigures } from "./figures/fields";
import { outlookFigures } from "./figures/outlook";
import { payFigures, wageScope } from "./figures/pay";
import { peopleFigures } from "./figures/people";
import { preparationFigures } from "./figures/preparation";
import { titleFigures } from "./figures/title";
import { unemploymentFigures } from "./figures/unemployment";
import { workFigures } from "./figures/work";
import { kindOf, type RoleKind } from "./kind";
import { type PayCourse, payCourseOf } from "./pay-course/pay-course";
import type { SurveyYears } from "./pay-course/survey-years";
import { type Projections, projectionsOf } from "./projections";
import type { RoleRecord } from "./record";

/** One of the six RIASEC interests with its score from 1 to 7. */
export interface InterestScore {
  name: string;
  score: number;
}

/**
 * What a work style does for performance, from -3 (hurts) to 3 (helps), and its rank among those that
 * set the work apart, 1 the most; null where it is none of them.
 */
export interface WorkStyle {
  name: string;
  impact: number;
  rank: number | null;
}

/** A link to a role. */
export interface RoleLink {
  slug: string;
  title: string;
}

/** A field of study that leads to a role's occupation. */
export interface FieldOfStudy {
  title: string;
  /** to how many SOC codes it leads in all */
  occupations: number;
  /** conferred in a year at the level that the work asks for; null where it asks for none */
  awards: number | null;
}

/** An institution that confers many of the awards in these fields. */
export interface College {
  institution: string;
  city: string;
  state: string;
  awards: number;
}

/** Lists of a profile that are of a source of their own. */
type ListSource = "onet" | "majors" | "awards" | "prices" | "brightOutlook" | "employers";

/** An employer that files for a role's occupation. */
export interface EmployerLink {
  slug: string;
  name: string;
  /** certified */
  filings: number;
}

/** All that the pages know of a role. */
export interface RoleProfile extends RoleLink {
  kind: RoleKind;
  description: string;
  /** `title` is our plain name of it, `officialTitle` the one of the classification */
  occupation: RoleLink & {
    officialTitle: string;
    code: string;
    socCode: string;
    jobZone: number | null;
  };
  otherNames: string[];
  figures: Figures;
  /** rated elements, the most important first */
  skills: Rated[];
  knowledge: Rated[];
  /** those that help most first */
  workStyles: WorkStyle[];
  interests: InterestScore[];
  /** how O*NET came to them, in its own words; "" where they are not rated */
  methods: { interests: string; workStyles: string };
  /** why O*NET counts the occupation as one of bright outlook, in its terms, joined by "; " */
  brightOutlook: string | null;
  /** those that set the work apart most first */
  technologies: { example: string; commodity: string; inDemand: boolean }[];
  /** fields of study that lead here, those with the most awards first */
  majors: FieldOfStudy[];
  colleges: College[];
  /** what the awards are called ("Bachelor's degrees"), null where none are counted */
  awardName: string | null;
  related: RoleLink[];
  /** those with most filings for the occupation's SOC code, whose title is `of` */
  employers: { of: string; most: EmployerLink[] };
  /** pay over the years of the survey; null where it cannot be followed */
  payCourse: PayCourse | null;
  /** jobs as they are and were projected; null where they are not */
  projections: Projections | null;
  /** whether pay by place is loaded for the occupation */
  hasLocalPay: boolean;
  /** source ids of the lists, which carry no figure of their own */
  listSources: Record<ListSource, string | null> & { onet: string; places: string[] };
}

/** Makes a role's profile from its rows; a title's own figures stand before its occupation's. */
export function profileOf(
  role: RoleRecord,
  bestOfAll: BestPaying[],
  employersOfAll: RoleEmployer[],
  survey: SurveyYears | null,
): RoleProfile {
  const { occupation } = role;
  const employers = employersOfAll.filter(({ socCode }) => socCode === occupation.socCode);
  const best = bestOfAll.filter((one) => one.occupationCode === occupation.wageCode);
  const places = best.filter(({ kind }) => kind !== "industry");
  return {
    slug: role.slug,
    title: role.title,
    kind: kindOf(role),
    description: role.description,
    occupation: {
      slug: occupation.slug,
      title: occupation.name,
      officialTitle: occupation.title,
      code: occupation.code,
      socCode: occupation.socCode,
      jobZone: occupation.jobZone,
    },
    otherNames: occupation.titles.map(({ title }) => title).filter((name) => name !== role.title),
    figures: { ...occupationFigures(role, best, employers), ...titleFigures(role.figures) },
    skills: ratedIn(role.rated, "skill"),
    knowledge: ratedIn(role.rated, "knowledge"),
    workStyles: stylesOf(occupation.workStyles),
    interests: occupation.interests.flatMap(({ element, score }) =>
      score === null ? [] : [{ name: element.name, score }],
    ),
    methods: {
      interests: occupation.interests[0]?.method ?? "",
      workStyles: occupation.workStyles[0]?.method ?? "",
    },
    brightOutlook: occupation.brightOutlook?.reasons ?? null,
    technologies: occupation.technologies,
    majors: occupation.soc.majors.map(({ title, occupations, awards }) => ({
      title,
      occupations,
      awards: awards?.awards ?? null,
    })),
    colleges: occupation.soc.colleges.map(({ institution, city, state, awards }) => ({
      institution,
      city,
      state,
      awards,
    })),
    awardName: awardName(occupation),
    employers: {
      of: occupation.soc.title,
      most: employers
        .filter(({ kind }) => kind === "most")
        .map(({ slug, name, count }) => ({ slug, name, filings: count })),
    },
    payCourse: payCourseOf(occupation.wageGroup?.payYears ?? [], survey, wageScope(role).of),
    projections: projectionsOf(role),
    hasLocalPay: places.length > 0,
    related: occupation.related.map(({ related: { slug, name } }) => ({ slug, title: name })),
    listSources: {
      onet: occupation.sourceId,
      majors: occupation.soc.majors[0]?.sourceId ?? null,
      awards: occupation.soc.colleges[0]?.sourceId ?? null,
      prices: best.find(({ priceSourceId }) => priceSourceId)?.priceSourceId ?? null,
      brightOutlook: occupation.brightOutlook?.sourceId ?? null,
      employers: employers.find(({ kind }) => kind === "most")?.sourceId ?? null,
      // Those of the whole country stand beside them.
      places: [...(occupation.wageGroup?.wages ?? []), ...places].map(({ sourceId }) => sourceId),
    },
  };
}

const stylesOf = (rows: RoleRecord["occupation"]["workStyles"]): WorkStyle[] =>
  rows
    .flatMap(({ element, impact, distinctivenessRank: rank }) =>
      impact === null ? [] : [{ name: element.name, impact, rank }],
    )
    .sort((a, b) => b.impact - a.impact || a.name.localeCompare(b.name, "en"));

const occupationFigures = (
  role: RoleRecord,
  best: BestPaying[],
  employers: RoleEmployer[],
): Figures => ({
  ...payFigures(role, best, employers),
  ...outlookFigures(role),
  ...earlierGrowthFigure(role),
  ...exposureFigures(role),
  ...unemploymentFigures(role),
  ...educationFigures(role),
  ...fieldFigures(role),
  ...peopleFigures(role),
  ...preparationFigures(role),
  ...workFigures(role),
});
