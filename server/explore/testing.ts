import { amount, type Figure, known, missing } from "@/server/figures/figure";
import { timeFigure } from "@/server/roles/figures/preparation";
import { slugOf } from "@/server/roles/slug";
import type { FieldTotals } from "./fields";
import type { OccupationRow } from "./occupations";

/** What a test says of an occupation; what it leaves out is missing. */
interface Stated {
  field?: FieldTotals;
  pay?: number;
  growth?: number;
  openings?: number;
  jobs?: number;
  zone?: number;
  entry?: string;
  interests?: string[];
  styles?: string[];
  /** the code and title that its figures are published under, and how many share them */
  published?: { code: string; title: string; members: number };
}

const NONE = missing("Left out.");
const from = { sourceId: "a-source" };

const figure = (value: number | undefined, unit: "usd-year" | "jobs" | "percent-change"): Figure =>
  value === undefined ? NONE : known(amount(value, unit), from);

/** A field of which nothing is published but its growth. */
export function fieldWith(code: string, title: string, growth?: number): FieldTotals {
  return {
    code,
    title,
    slug: slugOf(title),
    name: title.replace(/ Occupations$/, ""),
    figures: {
      "salary.yearly": NONE,
      "salary.median": NONE,
      "outlook.growth": figure(growth, "percent-change"),
      "outlook.jobs": NONE,
      "outlook.openings": NONE,
    },
  };
}

export const LEGAL = fieldWith("23", "Legal Occupations");
export const SALES = fieldWith("41", "Sales and Related Occupations");

/** An occupation with these figures. */
export function rowWith(title: string, stated: Stated = {}): OccupationRow {
  const { field = LEGAL, pay, growth, openings, jobs, zone = null, entry } = stated;
  const slug = slugOf(title);
  return {
    slug,
    title,
    officialTitle: title,
    code: slug,
    field,
    figures: {
      "salary.yearly": figure(pay, "usd-year"),
      "outlook.growth": figure(growth, "percent-change"),
      "outlook.openings": figure(openings, "jobs"),
      "outlook.jobs": figure(jobs, "jobs"),
      "preparation.time": timeFigure(zone, from),
      "education.entry": entry ? known({ kind: "named", name: entry }, from) : NONE,
    },
    jobZone: zone,
    interests: stated.interests ?? [],
    styles: stated.styles ?? [],
    sourceId: "a-source",
    published: stated.published ?? { code: slug, title, members: 1 },
    wageCode: stated.published?.code ?? slug,
  };
}
