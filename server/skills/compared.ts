import type { Side } from "@/server/compare/difference";
import {
  IMPORTANT,
  type Published,
  type Ratings,
  type Scale,
  type SkillElement,
} from "@/server/ratings/ratings";
import { type Gap, gapOf } from "./gap";

/** What both are rated on one scale, in its own unit, and the gap between. */
export interface Compared {
  left: Published;
  right: Published;
  gap: Gap;
}

/** An element as two occupations are rated on it; its two scales stay apart. */
export interface ComparedElement extends SkillElement, Record<Scale, Compared> {}

/** Every element of two occupations side by side, in the order of `elements`. */
export function compareRatings(
  elements: SkillElement[],
  left: Ratings,
  right: Ratings,
): ComparedElement[] {
  return elements.flatMap((element, at) => {
    const compare = (scale: Scale): Compared[] => {
      const [a, b] = [left[scale][at], right[scale][at]];
      return a && b ? [{ left: a.value, right: b.value, gap: gapOf(a, b, scale) }] : [];
    };
    const [importance, level] = [...compare("importance"), ...compare("level")];
    return importance && level ? [{ ...element, importance, level }] : [];
  });
}

/** A gap that is drawn and named: whose, how wide in shares of the scale, whether it is sure. */
export interface Need {
  element: ComparedElement;
  side: Side;
  by: number;
  sure: boolean;
}

/**
 * What one side needs more of, the widest gaps first: gaps beyond their error, and those whose error is
 * not published; none within it. Only what is important to the side that needs more of it.
 */
export function needsOf(compared: ComparedElement[], scale: Scale): Need[] {
  return compared
    .flatMap((element): Need[] => {
      const { gap } = element[scale];
      if (gap.kind === "missing" || gap.kind === "same" || gap.by === 0) return [];
      const side = gap.by > 0 ? "right" : "left";
      if (!isImportantTo(element, side)) return [];
      return [{ element, side, by: Math.abs(gap.by), sure: gap.kind === "clear" }];
    })
    .sort((a, b) => b.by - a.by || a.element.name.localeCompare(b.element.name, "en"));
}

/** What is important to both, that which matters most to the one it matters less to first. */
export function neededByBoth(compared: ComparedElement[]): ComparedElement[] {
  const lesser = ({ importance: { left, right } }: ComparedElement) =>
    Math.min(Number(left), Number(right));
  return compared
    .filter((element) => isImportantTo(element, "left") && isImportantTo(element, "right"))
    .sort((a, b) => lesser(b) - lesser(a) || a.name.localeCompare(b.name, "en"));
}

const isImportantTo = ({ importance }: ComparedElement, side: Side): boolean =>
  typeof importance[side] === "number" && importance[side] >= IMPORTANT;
