import type { Figures } from "@/server/figures/catalogue";
import type { BestPaying } from "./best-paying";
import { educationFigures } from "./figures/education";
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
  /** those that help most first */
  workStyles: WorkStyle[];
  interests: InterestScore[];
  /** how O*NET came to them, in its own words; "" where they are not rated */
  methods: { interests: string; workStyles: string };
  /** why O*NET counts the occupation as one of bright outlook, in its terms, joined by "; " */
  brightOutlook: string | null;
  /** those that set the work apart most first */
  technologies: { example: string; commodity: string; inDemand: boolean }[];
  majors: string[];
  related: RoleLink[];
  /** whether wages by metropolitan area are loaded for the occupation */
  hasLocalPay: boolean;
  /** source ids of the lists, which carry no figure of their own */
  listSources: { onet: string; majors: string[]; brightOutlook: string[] };
}

/** Makes a role's profile from its rows; a title's own figures stand before its occupation's. */
export function profileOf(role: RoleRecord, bestOfAll: BestPaying[]): RoleProfile {
  const { occupation } = role;
  const best = bestOfAll.filter((one) => one.occupationCode === occupation.wageCode);
  const { ratings } = occupation;
  return {
    slug: role.slug,
    title: role.title,
    kind: role.kind === "title" ? "title" : "occupation",
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
    majors: occupation.soc.majors.map(({ title }) => title.replace(/\.$/, "")),
    hasLocalPay: best.some(({ kind }) => kind === "metropolitan"),
    related: occupation.related.map(({ related }) => related),
    listSources: {
      onet: occupation.sourceId,
      majors: occupation.soc.majors.slice(0, 1).map(({ sourceId }) => sourceId),
      brightOutlook: occupation.brightOutlook ? [occupation.brightOutlook.sourceId] : [],
    },
  };
}

const stylesOf = (rows: RoleRecord["occupation"]["workStyles"]): WorkStyle[] =>
  rows
    .flatMap(({ element, impact, distinctivenessRank: rank }) =>
      impact === null ? [] : [{ name: element.name, impact, rank }],
    )
    .sort((a, b) => b.impact - a.impact || a.name.localeCompare(b.name, "en"));

const occupationFigures = (role: RoleRecord, best: BestPaying[]): Figures => ({
  ...payFigures(role, best),
  ...outlookFigures(role),
  ...educationFigures(role),
  ...peopleFigures(role),
  ...preparationFigures(role),
  ...workFigures(role),
});
