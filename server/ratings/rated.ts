import type { Ratings, SkillElement } from "./ratings";

/** How much a skill or a field of knowledge matters to an occupation: importance 1-5, level 0-7. */
export interface RatedElement {
  element: SkillElement;
  importance: number;
  /** null where O*NET finds that it does not apply to the work, or publishes none */
  level: number | null;
}

/** The same by the name of its element alone. */
export interface Rated extends Omit<RatedElement, "element"> {
  id: string;
  name: string;
}

/**
 * What an occupation is rated on, the most important first; ties go to the higher level, then the name.
 * Skills and knowledge are rated on the same scale of importance.
 * @param elements in the order of the ratings
 */
export function ratedElements(elements: SkillElement[], ratings?: Ratings): RatedElement[] {
  return elements
    .flatMap((element, at): RatedElement[] => {
      const [importance, level] = [ratings?.importance[at]?.value, ratings?.level[at]?.value];
      if (typeof importance !== "number") return [];
      return [{ element, importance, level: typeof level === "number" ? level : null }];
    })
    .sort(
      (a, b) =>
        b.importance - a.importance ||
        (b.level ?? 0) - (a.level ?? 0) ||
        a.element.name.localeCompare(b.element.name, "en"),
    );
}

/** Of these elements those of a domain, in the same order. */
export const ratedIn = (rated: RatedElement[], domain: SkillElement["domain"]): Rated[] =>
  rated
    .filter(({ element }) => element.domain === domain)
    .map(({ element: { id, name }, importance, level }) => ({ id, name, importance, level }));
