import type { Published, Rating, Ratings, SkillMatrix } from "@/server/ratings/ratings";

/** A rating with its standard error, none by default. */
export const rating = (value: Published, error: Published = "not-stated"): Rating => ({
  value,
  error,
});

/** Ratings of importance and level without errors. */
export const ratings = (importance: Published[], level: Published[]): Ratings => ({
  importance: importance.map((value) => rating(value)),
  level: level.map((value) => rating(value)),
});

/** A matrix of occupations by code, all on as many elements as they have, which are skills. */
export function matrixOf(rows: Record<string, Ratings>, occupations?: number): SkillMatrix {
  const entries = Object.entries(rows);
  const elements = entries[0]?.[1].importance ?? [];
  return {
    elements: elements.map((_, at) => ({ id: `2.A.${at}`, name: `Skill ${at}`, domain: "skill" })),
    ratings: new Map(entries),
    occupations: occupations ?? entries.length,
  };
}
