import type { Figures } from "@/server/figures/catalogue";
import { ratedIn } from "@/server/ratings/rated";
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
import { kindOf } from "./kind";
import { payCourseOf } from "./pay-course/pay-course";
import type { SurveyYears } from "./pay-course/survey-years";
import type { RoleProfile, WorkStyle } from "./profile";
import { projectionsOf } from "./projections";
import type { RoleRecord } from "./record";

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
