import { ratedElements } from "@/server/ratings/rated";
import type { Ratings, SkillElement } from "@/server/ratings/ratings";
import { listInText } from "./names";

/** How many of an occupation's skills and fields of knowledge somebody is held against. */
export const MOST = 12;

/** The elements that matter most to an occupation, by importance, then level, then name. */
export const mattersMost = (elements: SkillElement[], ratings: Ratings): SkillElement[] =>
  ratedElements(elements, ratings)
    .slice(0, MOST)
    .map(({ element }) => element);

/** Ids of O*NET elements, as addresses and the browser's storage have them. */
const ELEMENT_ID = /^2\.[A-C](\.\d{1,2}){1,2}(\.[a-z])?$/;
/** O*NET rates fewer than a hundred; nobody's list is longer. */
const LONGEST = 100;

/** The ids in a list of texts, each once; several may stand in one text with commas between. */
export function parseHave(texts: string | string[] | undefined): string[] {
  const ids = [texts ?? []].flat().flatMap((text) => text.split(","));
  return [...new Set(ids.filter((id) => ELEMENT_ID.test(id)))].slice(0, LONGEST);
}

/** What of a role's list somebody has, and what is left to learn, both in its order. */
export interface Held {
  has: SkillElement[];
  lacks: SkillElement[];
}

export const heldOf = (most: SkillElement[], have: string[]): Held => ({
  has: most.filter(({ id }) => have.includes(id)),
  lacks: most.filter(({ id }) => !have.includes(id)),
});

/** Of what matters most to a role, how much somebody has, and what is left to learn. */
export function heldText({ has, lacks }: Held, title: string): string {
  const all = has.length + lacks.length;
  const start = `Of the ${all} skills and fields of knowledge that matter most to ${title}, you have ${has.length}`;
  return lacks.length === 0 ? `${start}.` : `${start}. To learn: ${listInText(lacks)}.`;
}
