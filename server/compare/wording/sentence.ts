import type { RoleProfile } from "@/server/roles/profile";
import type { Side } from "../difference";

/** A sentence in pieces, so that a page can mark which piece speaks of which side, and what to see first. */
export type Piece = string | { side: Side; text: string } | { strong: string };
export type Sentence = Piece[];

/** What wording needs to know of a role. */
export type Wordable = Pick<RoleProfile, "title" | "kind" | "figures">;

/** A role by name alone, on its side of the page. */
export interface Named {
  side: Side;
  role: Pick<Wordable, "title" | "kind">;
}

/** A role on its side of the page. */
export interface Party {
  side: Side;
  role: Wordable;
}

export const plainText = (sentence: Sentence): string => sentence.map(textOf).join("");

/** The same sentence with texts that follow each other as one: a page parts them with markup. */
export function merged(sentence: Sentence): Sentence {
  const pieces: Sentence = [];
  for (const piece of sentence) {
    const last = pieces.at(-1);
    if (typeof piece === "string" && typeof last === "string")
      pieces[pieces.length - 1] = last + piece;
    else if (piece !== "") pieces.push(piece);
  }
  return pieces;
}

function textOf(piece: Piece): string {
  if (typeof piece === "string") return piece;
  return "strong" in piece ? piece.strong : piece.text;
}

/** Occupation titles are plural ("Registered Nurses"), titles of people's own are singular. */
const isPlural = (role: Named["role"]) => role.kind === "occupation";

/** The role as the subject of a sentence, marked with its side. */
export const subject = (party: Named, start = false): Piece => ({
  side: party.side,
  text: nameOf(party, start),
});

/** How a sentence speaks of a role: "Registered Nurses", "a Medical Office Administrator". */
export function nameOf({ role }: Named, start = false): string {
  if (isPlural(role)) return role.title;
  const article = articleFor(role.title);
  const shown = start ? `${article[0]?.toUpperCase()}${article.slice(1)}` : article;
  return `${shown} ${role.title}`;
}

/** The verb in the number of the subject: `verb(party, "earns", "earn")`. */
export const verb = ({ role }: Named, singular: string, plural: string): string =>
  isPlural(role) ? plural : singular;

/** Words said letter by letter, as in "RN", "X-Ray Technician", "U.S. Marshal" or "R&D Engineer". */
const SPELT = /^[A-Z][A-Z&.]{0,3}$/;
/** Letters whose names begin with a vowel sound. */
const VOWEL_LETTER_NAMES = /^[AEFHILMNORSX]/;
/** Numbers whose names do: 8, 80, 11th, 18. */
const VOWEL_NUMBER_NAMES = /^(8|1[18](?!\d))/;

/** "a" or "an", by sound: an Engineer, a University Lecturer, an Hourly Worker, an RN. */
export function articleFor(title: string): "a" | "an" {
  const word = title.split(/[\s/-]/)[0] ?? "";
  if (SPELT.test(word)) return VOWEL_LETTER_NAMES.test(word) ? "an" : "a";
  if (VOWEL_NUMBER_NAMES.test(word)) return "an";
  if (/^(uni([^n]|$)|us[aeu]|eu|one\b|once|ur[aeio]|ut[ei])/i.test(word)) return "a";
  if (/^(hour|honest|honor|heir|herb)/i.test(word)) return "an";
  return /^[aeiou]/i.test(word) ? "an" : "a";
}
