import type { Figure } from "@/server/figures/figure";
import { formatAmount } from "@/server/figures/format";
import { ZONE_TIMES } from "@/server/roles/figures/preparation";
import { slugOf } from "@/server/roles/slug";
import type { Explorable } from "./explorable";
import type { OccupationRow } from "./occupations";

export const FACET_IDS = [
  "field",
  "pay",
  "growth",
  "openings",
  "preparation",
  "education",
  "interest",
  "interest2",
] as const;

export type FacetId = (typeof FACET_IDS)[number];

/** One choice of a facet. */
export interface Option {
  /** as the address has it */
  value: string;
  label: string;
  holds(row: OccupationRow): boolean;
}

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

/** Typical education to enter, as the projections name it, from least to most. */
export const ENTRY_LEVELS = [
  "No formal educational credential",
  "High school diploma or equivalent",
  "Some college, no degree",
  "Postsecondary nondegree award",
  "Associate's degree",
  "Bachelor's degree",
  "Master's degree",
  "Doctoral or professional degree",
];

const INTERESTS = [
  "Realistic",
  "Investigative",
  "Artistic",
  "Social",
  "Enterprising",
  "Conventional",
];

/** The amount of a figure, or null where it is missing or none. */
export const amountIn = (figure: Figure): number | null =>
  figure.state === "known" && figure.value.kind === "amount" ? figure.value.amount : null;

/** The name of a figure, or null where it is missing or none. */
export const nameIn = (figure: Figure): string | null =>
  figure.state === "known" && figure.value.kind === "named" ? figure.value.name : null;

/** What the loaded occupations can be filtered by, in the order of the page. */
export function facetsOf({ all, fields }: Pick<Explorable, "all" | "fields">): Facet[] {
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
    one("pay", "Average salary", atLeast("salary.yearly", "usd-year", LEAST_PAY)),
    one("growth", "Growth", growthOptions(amountIn(all.figures["outlook.growth"]))),
    one("openings", "Openings a year", atLeast("outlook.openings", "jobs", LEAST_OPENINGS)),
    one("interest", "Interest", interestOptions),
    one("interest2", "And interest", interestOptions),
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

function atLeast(
  figure: "salary.yearly" | "outlook.openings",
  unit: "usd-year" | "jobs",
  amounts: number[],
): Option[] {
  return amounts.map((least) => ({
    value: String(least),
    label: `${formatAmount({ kind: "amount", amount: least, unit })} or more`,
    holds: ({ figures }) => (amountIn(figures[figure]) ?? Number.NEGATIVE_INFINITY) >= least,
  }));
}

function growthOptions(ofAll: number | null): Option[] {
  const growth = (row: OccupationRow) => amountIn(row.figures["outlook.growth"]);
  const faster: Option[] =
    ofAll === null
      ? []
      : [
          {
            value: "faster",
            label: `Faster than all occupations (${formatAmount({ kind: "amount", amount: ofAll, unit: "percent-change" })})`,
            holds: (row) => (growth(row) ?? Number.NEGATIVE_INFINITY) > ofAll,
          },
        ];
  return [
    ...faster,
    { value: "growing", label: "Growing", holds: (row) => (growth(row) ?? 0) > 0 },
    { value: "shrinking", label: "Shrinking", holds: (row) => (growth(row) ?? 0) < 0 },
  ];
}

const interestOptions: Option[] = INTERESTS.map((interest) => ({
  value: interest.toLowerCase(),
  label: interest,
  holds: ({ interests }) => interests.includes(interest),
}));
