import { ZONE_TIMES } from "@/server/roles/figures/preparation";
import { slugOf } from "@/server/roles/slug";
import type { Explorable } from "./explorable";
import type { OccupationRow } from "./occupations";
import {
  atLeast,
  ENTRY_LEVELS,
  growthOptions,
  heldOptions,
  interestOptions,
  type Option,
} from "./options";
import { amountIn, nameIn, type Prices, payIn } from "./values";

export const FACET_IDS = [
  "field",
  "pay",
  "growth",
  "openings",
  "preparation",
  "education",
  "interest",
  "interest2",
  "style",
  "style2",
] as const;

export type FacetId = (typeof FACET_IDS)[number];

/** Something that occupations are filtered by. Of several choices an occupation need meet only one. */
export interface Facet {
  id: FacetId;
  label: string;
  /** whether more than one choice can be made */
  several: boolean;
  options: Option[];
}

const LEAST_PAY = [40_000, 60_000, 80_000, 100_000, 150_000];
const LEAST_OPENINGS = [1_000, 10_000, 50_000, 100_000];

/** From where pay is seen: a place, and at which prices. */
export interface Seen {
  place: { title: string };
  prices: Prices;
}

/**
 * What the loaded occupations can be filtered by, in the order of the page.
 * @param seen the place that the rows' pay is that of; null for the whole country
 */
export function facetsOf(
  { all, fields, styles }: Pick<Explorable, "all" | "fields" | "styles">,
  seen: Seen | null = null,
): Facet[] {
  const pay = (row: OccupationRow) => payIn(row, seen?.prices ?? "own");
  const openings = ({ figures }: OccupationRow) => amountIn(figures["outlook.openings"]);
  const styleOptions = heldOptions(styles, (row) => row.styles);
  return [
    one(
      "field",
      "Field",
      fields.map(({ code, slug, name }) => ({
        value: slug,
        label: name,
        holds: ({ field }) => field.code === code,
      })),
    ),
    one("pay", payLabel(seen), atLeast(LEAST_PAY, "usd-year", pay)),
    one("growth", "Growth", growthOptions(amountIn(all.figures["outlook.growth"]))),
    one("openings", "Openings a year", atLeast(LEAST_OPENINGS, "jobs", openings)),
    one("interest", "Interest", interestOptions),
    one("interest2", "And interest", interestOptions),
    one("style", "Work style", styleOptions),
    one("style2", "And work style", styleOptions),
    many(
      "preparation",
      "Preparation",
      Object.entries(ZONE_TIMES).map(([zone, time]) => ({
        value: zone,
        label: time,
        holds: ({ jobZone }) => jobZone === Number(zone),
      })),
    ),
    many(
      "education",
      "Typical education to enter",
      ENTRY_LEVELS.map((level) => ({
        value: slugOf(level),
        label: level,
        holds: ({ figures }) => nameIn(figures["education.entry"]) === level,
      })),
    ),
  ];
}

/** Of which pay the filter speaks: that which the table shows. */
function payLabel(seen: Seen | null): string {
  if (!seen) return "Average salary";
  const prices = seen.prices === "average" ? ", at average prices" : "";
  return `Median pay in ${seen.place.title}${prices}`;
}

const one = (id: FacetId, label: string, options: Option[]): Facet => ({
  id,
  label,
  several: false,
  options,
});

const many = (id: FacetId, label: string, options: Option[]): Facet => ({
  ...one(id, label, options),
  several: true,
});
