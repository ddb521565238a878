import type { UnknownRoles } from "@/server/compare/compare";
import type { Side } from "@/server/compare/difference";
import { skillMatrix } from "@/server/ratings/matrix";
import type { SkillElement, SkillMatrix } from "@/server/ratings/ratings";
import type { RoleLink, RoleProfile } from "@/server/roles/profile";
import { type ComparedElement, compareRatings } from "./compared";
import { mattersMost } from "./have";
import { type InCommon, inCommon, toolsInCommon } from "./in-common";
import { findRoleTools, type RoleTools } from "./role-tools";
import { type Similarity, similarityOf } from "./similarity";

/** A role as its skills are compared: they are those of its occupation. */
export interface SkilledRole extends RoleLink {
  kind: RoleProfile["kind"];
  occupation: RoleLink & { code: string };
  /** what matters most to it, at most twelve; none where O*NET has not rated it */
  most: SkillElement[];
}

/** How alike the ratings of two occupations are, element by element and as a whole. */
export interface RatingsCompared {
  /** null where one is not rated or both are one occupation */
  similarity: Similarity | null;
  /** the sides that O*NET has not rated */
  unrated: Side[];
  /** none where a side is not rated */
  elements: ComparedElement[];
}

/** What carries over from one role to another and what is to be learnt. */
export interface SkillsCompared extends RatingsCompared {
  left: SkilledRole;
  right: SkilledRole;
  /** by name, those that postings ask for first */
  software: InCommon<string>;
  /** fields of study that lead to them, those with the most awards first */
  fields: InCommon<string>;
  sourceIds: { onet: string; fields: string | null };
}

/** The ratings of two occupations by O*NET-SOC code. Asks the database for nothing that is kept. */
export async function compareOccupations(left: string, right: string): Promise<RatingsCompared> {
  return ratingsCompared(await skillMatrix(), left, right);
}

function ratingsCompared(matrix: SkillMatrix, left: string, right: string): RatingsCompared {
  const [a, b] = [matrix.ratings.get(left), matrix.ratings.get(right)];
  const unrated: Side[] = [...(a ? [] : ["left" as const]), ...(b ? [] : ["right" as const])];
  return {
    similarity: similarityOf(matrix, left, right),
    unrated,
    elements: a && b ? compareRatings(matrix.elements, a, b) : [],
  };
}

/** What two roles have in common and what not, by slug; says which of them are unknown where any is. */
export async function findSkills(
  leftSlug: string,
  rightSlug: string,
): Promise<SkillsCompared | UnknownRoles> {
  const [matrix, tools] = await Promise.all([skillMatrix(), findRoleTools([leftSlug, rightSlug])]);
  const [left, right] = [tools.get(leftSlug), tools.get(rightSlug)];
  if (!left || !right)
    return { unknown: [...(left ? [] : [leftSlug]), ...(right ? [] : [rightSlug])] };
  return {
    left: roleOf(left, matrix),
    right: roleOf(right, matrix),
    ...ratingsCompared(matrix, left.code, right.code),
    software: toolsInCommon(left.tools, right.tools),
    fields: inCommon(left.fields, right.fields, (title) => title),
    sourceIds: { onet: left.sourceId, fields: left.fieldsSourceId ?? right.fieldsSourceId },
  };
}

function roleOf({ name, code }: RoleTools, matrix: SkillMatrix): SkilledRole {
  const ratings = matrix.ratings.get(code);
  const { slug, title, kind, occupation } = name;
  return {
    slug,
    title,
    kind,
    occupation: { code, slug: occupation.slug, title: occupation.title },
    most: ratings ? mattersMost(matrix.elements, ratings) : [],
  };
}
