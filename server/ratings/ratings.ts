import type { MissingReason } from "@/server/figures/missing";

/** A number as O*NET publishes it, or why it has none. */
export type Published = number | MissingReason;

/** A skill or a field of knowledge that O*NET rates occupations on. */
export interface SkillElement {
  id: string;
  name: string;
  domain: "skill" | "knowledge";
}

/** The two things that O*NET rates of an element. They are different questions and never averaged. */
export type Scale = "importance" | "level";

/** A rating and its standard error, both in the unit of the scale. */
export interface Rating {
  value: Published;
  error: Published;
}

/** What O*NET rates an occupation at; each list in the order of the matrix's elements. */
export type Ratings = Record<Scale, Rating[]>;

/** Every rated occupation by its O*NET-SOC code. */
export interface SkillMatrix {
  elements: SkillElement[];
  ratings: Map<string, Ratings>;
  /** how many occupations there are, those without ratings among them */
  occupations: number;
}

/** Where the scales begin and end (O*NET's Scales Reference: IM and LV). */
export const BOUNDS: Record<Scale, { least: number; most: number }> = {
  importance: { least: 1, most: 5 },
  level: { least: 0, most: 7 },
};

/** From here on O*NET's scale of importance says "important". */
export const IMPORTANT = 3;

/** A rating as shares of its scale, from 0 at the least to 1 at the most. */
export interface Scaled {
  at: number;
  /** standard error; null where none is published */
  error: number | null;
}

/**
 * A rating in shares of its scale; null where O*NET publishes none. A level that O*NET finds not to
 * apply to the work is the least: nothing of it is asked for.
 */
export function shareOf({ value }: Rating, scale: Scale): number | null {
  const { least, most } = BOUNDS[scale];
  if (value === "not-relevant") return 0;
  return typeof value === "number" ? (value - least) / (most - least) : null;
}

/** The same with its error. */
export function scaled(rating: Rating, scale: Scale): Scaled | null {
  const at = shareOf(rating, scale);
  if (at === null) return null;
  const { least, most } = BOUNDS[scale];
  const { value, error } = rating;
  if (value === "not-relevant") return { at, error: 0 };
  return { at, error: typeof error === "number" ? error / (most - least) : null };
}
