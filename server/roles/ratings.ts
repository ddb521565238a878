import type { RoleRecord } from "./record";

/** How much a skill or a field of knowledge matters: importance 1-5, level 0-7. */
export interface Rated {
  id: string;
  name: string;
  importance: number;
  level: number | null;
}

type RatingRow = RoleRecord["occupation"]["ratings"][number];

/** The elements of these domains, the most important first; ties go to the higher level, then the name. */
export function ratedIn(ratings: RatingRow[], domains: string[]): Rated[] {
  return ratings
    .filter((row) => domains.includes(row.element.domain) && row.importance !== null)
    .map((row) => ({
      id: row.elementId,
      name: row.element.name,
      importance: row.importance as number,
      level: row.level,
    }))
    .sort(
      (a, b) =>
        b.importance - a.importance ||
        (b.level ?? 0) - (a.level ?? 0) ||
        a.name.localeCompare(b.name, "en"),
    );
}
