import { formatAmount } from "@/server/figures/format";
import { slugOf } from "@/server/roles/slug";
import type { OccupationRow } from "./occupations";
import { amountIn } from "./values";

/** One choice of a facet. */
export interface Option {
  /** as the address has it */
  value: string;
  label: string;
  holds(row: OccupationRow): boolean;
}

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

/** A number of each occupation at its least. */
export const atLeast = (
  amounts: number[],
  unit: "usd-year" | "jobs",
  amountOf: (row: OccupationRow) => number | null,
): Option[] =>
  amounts.map((least) => ({
    value: String(least),
    label: `${formatAmount({ kind: "amount", amount: least, unit })} or more`,
    holds: (row) => (amountOf(row) ?? Number.NEGATIVE_INFINITY) >= least,
  }));

/** @param ofAll growth of all occupations together, in percent */
export function growthOptions(ofAll: number | null): Option[] {
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

/** Names of which an occupation holds some. */
export const heldOptions = (names: string[], heldBy: (row: OccupationRow) => string[]): Option[] =>
  names.map((name) => ({
    value: slugOf(name),
    label: name,
    holds: (row) => heldBy(row).includes(name),
  }));

export const interestOptions: Option[] = heldOptions(INTERESTS, ({ interests }) => interests);
