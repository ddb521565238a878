import type { Figures } from "@/server/figures/catalogue";
import type { BestPaying } from "./best-paying";
import type { RoleEmployer } from "./employers";
import { educationFigures } from "./figures/education";
import { awardName, fieldFigures } from "./figures/fields";
import { outlookFigures } from "./figures/outlook";
import { payFigures } from "./figures/pay";
import { peopleFigures } from "./figures/people";
import { preparationFigures } from "./figures/preparation";
import { titleFigures } from "./figures/title";
import { workFigures } from "./figures/work";
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

/** An employer that files for a role's occupation. */
export interface EmployerLink {
  slug: string;
  name: string;
  /** certified */
  filings: number;
}

/** All that the pages know of a role. */
export interface RoleProfile extends RoleLink {
  kind: "occupation" | "title";
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
  workStyles: Rated[];
  interests: InterestScore[];
  technologies: { example: string; commodity: string; inDemand: boolean }[];
  /** fields of study that lead here, those with the most awards first */
  majors: FieldOfStudy[];
  colleges: College[];
  /** what the awards are called ("Bachelor's degrees"), null where none are counted */
  awardName: string | null;
  related: RoleLink[];
  /** those with most filings for the occupation's SOC code, whose title is `of` */
  employers: { of: string; most: EmployerLink[]; both: EmployerLink[] };
  /** whether pay by place is loaded for the occupation */
  hasLocalPay: boolean;
  /** source ids of the lists, which carry no figure of their own */
  listSources: {
    onet: string;
    majors: string[];
    awards: string[];
    prices: string[];
    employers: string[];
  };
}

/** Makes a role's profile from its rows; a title's own figures stand before its occupation's. */
export function profileOf(
  role: RoleRecord,
  bestOfAll: BestPaying[],
  employersOfAll: RoleEmployer[],
): RoleProfile {
  const { occupation } = role;
  const employers = employersOfAll.filter(
    ({ kind, socCode }) => kind === "both" || socCode === occupation.socCode,
  );
  const best = bestOfAll.filter((one) => one.occupationCode === occupation.wageCode);
  const { ratings } = occupation;
  return {
    slug: role.slug,
    title: role.title,
    kind: role.kind === "title" ? "title" : "occupation",
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
    skills: ratedIn(ratings, ["skill"]),
    knowledge: ratedIn(ratings, ["knowledge"]),
    workStyles: ratedIn(ratings, ["work-style"]),
    interests: occupation.interests.flatMap(({ element, score }) =>
      score === null ? [] : [{ name: element.name, score }],
    ),
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
      most: linksOf(employers, "most"),
      both: linksOf(employers, "both"),
    },
    hasLocalPay: best.some(({ kind }) => kind !== "industry"),
    related: occupation.related.map(({ related: { slug, name } }) => ({ slug, title: name })),
    listSources: {
      onet: occupation.sourceId,
      majors: occupation.soc.majors.slice(0, 1).map(({ sourceId }) => sourceId),
      awards: occupation.soc.colleges.slice(0, 1).map(({ sourceId }) => sourceId),
      prices: best.flatMap(({ priceSourceId }) => priceSourceId ?? []).slice(0, 1),
      employers: employers
        .flatMap(({ kind, sourceId }) => (kind === "best" ? [] : sourceId))
        .slice(0, 1),
    },
  };
}

const linksOf = (employers: RoleEmployer[], kind: RoleEmployer["kind"]): EmployerLink[] =>
  employers
    .filter((one) => one.kind === kind)
    .map(({ slug, name, count }) => ({ slug, name, filings: count }));

const occupationFigures = (
  role: RoleRecord,
  best: BestPaying[],
  employers: RoleEmployer[],
): Figures => ({
  ...payFigures(role, best, employers),
  ...outlookFigures(role),
  ...educationFigures(role),
  ...fieldFigures(role),
  ...peopleFigures(role),
  ...preparationFigures(role),
  ...workFigures(role),
});
