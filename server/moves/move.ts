import type { RoleLink, RoleProfile } from "@/server/roles/profile";
import type { Asks, MoveField } from "./asks";
import type { Defaults } from "./assumptions";
import {
  type Assumptions,
  type EarningsYear,
  earningsOf,
  type MovePay,
  type Outcome,
  outcomeOf,
} from "./earnings";
import { movePayOf, type PayPlace, type YearlyPay } from "./pay";
import type { Route } from "./route";
import type { SchoolingStep } from "./schooling";

/** A role as a move from or to it sees it. Pay is by place, in the order in which places are tried. */
export interface MoveRole extends RoleLink {
  kind: RoleProfile["kind"];
  occupation: RoleLink;
  asks: Asks;
  fields: MoveField[];
  pays: { place: PayPlace; pay: YearlyPay }[];
  /** under which the survey publishes its pay; null where it does not */
  wageCode: string | null;
  sourceIds: string[];
  /** the publication of the fields of study; null where none leads to it */
  fieldsSourceId: string | null;
  /** the publication of its ratings and of what is related to it */
  relatedSourceId: string;
}

/** A move from one role to another, but for what it earns. */
export interface Move {
  from: MoveRole;
  to: MoveRole;
  schooling: SchoolingStep;
  /** fields of study that lead to the new work: those that lead to the present one too, and the rest */
  fields: { shared: MoveField[]; own: MoveField[] };
  route: Route;
  /** what the sums take where the reader says nothing */
  defaults: Defaults;
}

/** Ten years of a move, or why they cannot be added up. */
export type Earnings =
  | { place: PayPlace; pay: MovePay; years: EarningsYear[]; outcome: Outcome }
  | { place: PayPlace; missing: string[] };

/**
 * What a move earns in the first of the places where both have the pay that it takes; where none has,
 * why the first has not.
 * @param own dollars a year that the reader earns now; null for the median
 */
export function reckon({ from, to }: Move, assumed: Assumptions, own: number | null): Earnings {
  const tried = from.pays.flatMap(({ place, pay }, at) => {
    const there = to.pays[at];
    if (!there) return [];
    const sides = [
      { title: from.occupation.title, pay },
      { title: to.occupation.title, pay: there.pay },
    ] as const;
    return [{ place, pay: movePayOf(...sides, own) }];
  });
  const found = tried.find(({ pay }) => "stays" in pay) ?? tried[0];
  if (!found) throw new Error("A move is reckoned in no place at all.");
  const { place, pay } = found;
  if ("missing" in pay) return { place, missing: pay.missing };
  const years = earningsOf(pay, assumed);
  return { place, pay, years, outcome: outcomeOf(years) };
}
