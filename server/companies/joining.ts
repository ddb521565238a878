/** Words that only say which legal form an employer has, where they end its name ("& Co"). */
const FORMS = new Set(
  "AND INC INCORPORATED LLC LC CORP CORPORATION CO COMPANY LTD LIMITED LP LLP LLLP PC PLLC PLC PA NA APC APLC PSC SC CHTD CHARTERED".split(
    " ",
  ),
);

/** One word written in several ways. */
const SAME_WORD: Record<string, string> = {
  SAINT: "ST",
  MOUNT: "MT",
  CENTRE: "CENTER",
  CTR: "CENTER",
  UNIV: "UNIVERSITY",
  INTL: "INTERNATIONAL",
  DEPT: "DEPARTMENT",
  SVCS: "SERVICES",
  MGMT: "MANAGEMENT",
  HLTH: "HEALTH",
  PTRS: "PARTNERS",
};

/** What stands between an employer's name and one that it trades under, or had before. */
const ALSO_KNOWN = /\b(?:D\s?\/?\s?B\s?\/?\s?A|[FA]\/?K\/?A|DOING BUSINESS AS)\b/i;

/** Written where an employer has no trade name. */
const NO_NAME = /^(N\/?A|NONE|NOT APPLICABLE)?$/i;

/**
 * What is the same for every spelling of an employer's name: two names are joined where their keys are
 * equal. Case, accents, punctuation, spaces, a leading "The", the legal form at the end and a name that
 * it trades under do not count; "&" is "and". What else differs, differs: a misspelt name, another
 * branch or a state in the name is another employer to us. "" where nothing is left.
 *
 * That somebody else's trade name is an employer's name joins nothing: of eleven such in a quarter of
 * health care, half are other employers ("Baptist Health", "The Medical Center").
 */
export function joiningKey(name: string): string {
  const [own = "", trade = ""] = plain(name).split(ALSO_KNOWN);
  return keyOfWords(wordsOf(own)) || keyOfWords(wordsOf(trade));
}

/** The name without one that it trades under or had before. */
export function ownName(name: string): string {
  const [own = ""] = name.split(ALSO_KNOWN);
  return own.replace(/[\s(,/-]+$/, "").trim() || name;
}

/** The name that an application states beside the employer's, or "" where it states none. */
export function tradeName(text: string): string {
  const name = text
    .trim()
    .replace(/^\(?d\s?\/?\s?b\s?\/?\s?a\b[:.]?\s*/i, "")
    .replace(/\)$/, "");
  return NO_NAME.test(name.replaceAll(".", "")) ? "" : name;
}

/** In capitals, without accents; full stops and apostrophes are no gaps between words. */
const plain = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toUpperCase()
    .replace(/['’`´.]/g, "");

/** Letters that stand alone are one word: "P C" is "PC", "J P Morgan" is "JP Morgan". */
const wordsOf = (text: string): string[] =>
  text
    .replace(/[&+]/g, " AND ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/(?<=(?:^| )\p{L}) (?=\p{L}(?: |$))/gu, "")
    .trim()
    .split(" ")
    .map((word) => SAME_WORD[word] ?? word);

/** Spaces do not count either: "Wal-Mart" is "Walmart". */
function keyOfWords(words: string[]): string {
  const named = words[0] === "THE" && words.length > 1 ? words.slice(1) : words;
  const end = named.findLastIndex((word) => !FORMS.has(word));
  return (end === -1 ? named : named.slice(0, end + 1)).join("");
}
