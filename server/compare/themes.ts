import { amount, known } from "@/server/figures/figure";
import type { RoleLink } from "@/server/roles/profile";
import { differenceOf } from "./difference";
import { type Neighbour, type Neighbours, neighbours } from "./neighbours";

/** Two roles that are worth comparing. In a theme of pay rises the right one pays more. */
export interface RolePair {
  left: RoleLink;
  right: RoleLink;
}

/** Pairs that are worth comparing for one reason. */
export interface Theme {
  id: "same-field" | "common-moves" | "pay-rises";
  title: string;
  why: string;
  pairs: RolePair[];
}

/** A pay rise is worth a move from here on: percent of the lower wage, beyond the margin of the difference. */
const CLEAR_RISE = 20;

const THEMES: (Omit<Theme, "pairs"> & { choose(pair: [Neighbour, Neighbour]): RolePair | null })[] =
  [
    {
      id: "common-moves",
      title: "From one field to another",
      why: "Related work in different fields that many people do.",
      choose: ([a, b]) => (a.field === b.field ? null : inOrder(a, b)),
    },
    {
      id: "pay-rises",
      title: "A step that pays more",
      why: `Related work with about the same preparation, where the second pays at least ${CLEAR_RISE}% more.`,
      choose: payRise,
    },
    {
      id: "same-field",
      title: "Side by side in one field",
      why: "Related work in the same field that many people do.",
      choose: ([a, b]) => (a.field === b.field ? inOrder(a, b) : null),
    },
  ];

/** Comparisons by theme, the largest occupations first; no role comes twice. */
export async function comparisonThemes(pairsEach: number): Promise<Theme[]> {
  return themesOf(await neighbours(), pairsEach);
}

/** Comparisons of related occupations within a field, the largest first; no role comes twice. */
export async function pairsInField(field: string, count: number): Promise<RolePair[]> {
  const within = (await neighbours()).filter(([a, b]) => a.field === field && b.field === field);
  return distinct(
    within.map(([a, b]) => inOrder(a, b)),
    count,
    new Set(),
  );
}

/** A pair stands in the first theme that it fits. */
export function themesOf(pairs: Neighbours, pairsEach: number): Theme[] {
  const taken = new Set<string>();
  return THEMES.map(({ choose, ...theme }) => {
    const fitting = pairs.flatMap((pair) => choose(pair) ?? []);
    return { ...theme, pairs: distinct(fitting, pairsEach, taken) };
  });
}

/** The first pairs that have no role in common with each other or with those that are taken. */
function distinct(pairs: RolePair[], count: number, taken: Set<string>): RolePair[] {
  const chosen: RolePair[] = [];
  for (const pair of pairs) {
    if (chosen.length === count) break;
    if (taken.has(pair.left.slug) || taken.has(pair.right.slug)) continue;
    taken.add(pair.left.slug).add(pair.right.slug);
    chosen.push(pair);
  }
  return chosen;
}

/** From the lower paid to the clearly higher paid, where the preparation differs by one zone at most. */
function payRise([a, b]: [Neighbour, Neighbour]): RolePair | null {
  if (a.jobZone === null || b.jobZone === null || Math.abs(a.jobZone - b.jobZone) > 1) return null;
  const [payOfA, payOfB] = [payOf(a), payOf(b)];
  if (!payOfA || !payOfB) return null;
  const difference = differenceOf(payOfA, payOfB);
  if (difference.kind !== "higher") return null;
  const lowerPay = Math.min(payOfA.value.amount, payOfB.value.amount);
  if ((difference.by / lowerPay) * 100 < CLEAR_RISE) return null;
  const [lower, higher] = difference.side === "left" ? [b, a] : [a, b];
  return { left: linkTo(lower), right: linkTo(higher) };
}

const payOf = ({ pay, payRse }: Neighbour) =>
  pay === null || payRse === null
    ? null
    : known(amount(pay, "usd-year"), { sourceId: "wages", rse: payRse });

const inOrder = (a: Neighbour, b: Neighbour): RolePair => {
  const [left, right] = [linkTo(a), linkTo(b)];
  return left.slug < right.slug ? { left, right } : { left: right, right: left };
};

const linkTo = ({ slug, title }: Neighbour): RoleLink => ({ slug, title });
