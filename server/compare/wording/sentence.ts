import type { RoleProfile } from "@/server/roles/profile";
import type { Side } from "../difference";

/** A sentence in pieces, so that a page can mark which piece speaks of which side. */
export type Piece = string | { side: Side; text: string };
export type Sentence = Piece[];

/** What wording needs to know of a role. */
export type Wordable = Pick<RoleProfile, "title" | "kind" | "figures">;

/** A role on its side of the page. */
export interface Party {
  side: Side;
  role: Wordable;
}

export const plainText = (sentence: Sentence): string =>
  sentence.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");

/** Occupation titles are plural ("Registered Nurses"), titles of people's own are singular. */
const isPlural = (role: Wordable) => role.kind === "occupation";

/** The role as the subject of a sentence: "Registered Nurses", "a Medical Office Administrator". */
export function subject({ side, role }: Party, start = false): Piece {
  if (isPlural(role)) return { side, text: role.title };
  const article = articleFor(role.title);
  const shown = start ? `${article[0]?.toUpperCase()}${article.slice(1)}` : article;
  return { side, text: `${shown} ${role.title}` };
}

/** The verb in the number of the subject: `verb(party, "earns", "earn")`. */
export const verb = ({ role }: Party, singular: string, plural: string): string =>
  isPlural(role) ? plural : singular;

/** Letters whose names begin with a vowel sound, for titles such as "RN" or "HR Manager". */
const VOWEL_LETTER_NAMES = /^[AEFHILMNORSX]/;

/** "a" or "an", by sound: an Engineer, a University Lecturer, an Hourly Worker, an RN. */
export function articleFor(title: string): "a" | "an" {
  const word = title.split(/[\s/-]/)[0] ?? "";
  if (/^[A-Z]{2,4}$/.test(word)) return VOWEL_LETTER_NAMES.test(word) ? "an" : "a";
  if (/^(uni([^n]|$)|us[aeu]|eu|one\b|once|ur[aeio]|ut[ei])/i.test(word)) return "a";
  if (/^(hour|honest|honor|heir)/i.test(word)) return "an";
  return /^[aeiou]/i.test(word) ? "an" : "a";
}
