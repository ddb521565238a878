import type { Figures } from "@/server/figures/catalogue";
import type { Rated } from "@/server/ratings/rated";
import type { RoleKind } from "./kind";
import type { PayCourse } from "./pay-course/pay-course";
import type { Projections } from "./projections";

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
