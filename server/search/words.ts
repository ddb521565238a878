/** Longer queries say nothing more; they only cost. */
const MOST_CHARACTERS = 120;
const MOST_WORDS = 10;

/** Words that people shorten in job titles, with what they mean. Role abbreviations are in the data. */
const SHORT_FORMS = new Map(
  Object.entries({
    acct: "account",
    asst: "assistant",
    assoc: "associate",
    coord: "coordinator",
    dev: "developer",
    dir: "director",
    elec: "electrical",
    eng: "engineer",
    engr: "engineer",
    exec: "executive",
    hr: "human resource",
    hvac: "heating air conditioning",
    it: "information technology",
    mfg: "manufacturing",
    mech: "mechanical",
    mgmt: "management",
    mgr: "manager",
    mktg: "marketing",
    ops: "operation",
    pr: "public relation",
    qa: "quality assurance",
    rep: "representative",
    sec: "secretary",
    sr: "senior",
    supv: "supervisor",
    svc: "service",
    sw: "software",
    tchr: "teacher",
    tech: "technician",
  }),
);

/** A word as somebody wrote it, and the words of the index that it stands for. */
export interface Token {
  typed: string;
  /** none where it says nothing by rule */
  words: string[];
  /** the part of the title that it stands in, from 0 */
  part: number;
}

/**
 * The words of a title or query as the index knows them: lower case, without accents, apostrophes
 * and plurals, short forms written out, in American spelling. Hostile lengths are cut.
 */
export function tokensOf(text: string): Token[] {
  return plain(text)
    .split(BETWEEN_PARTS)
    .flatMap((partText, part) =>
      partText.split(/[^\p{L}\p{N}+#]+/u).map((typed) => ({ typed, part })),
    )
    .filter(({ typed }) => typed !== "" && !FILLERS.has(typed.toLowerCase()))
    .slice(0, MOST_WORDS)
    .map((token) => ({ ...token, words: wordsFor(token.typed.toLowerCase()) }));
}

function plain(text: string): string {
  const cut = text.slice(0, MOST_CHARACTERS * 2);
  const letters = NOT_ASCII.test(cut) ? cut.normalize("NFKD").replace(/\p{M}/gu, "") : cut;
  return letters.slice(0, MOST_CHARACTERS).replace(/['’]/g, "").replaceAll("&", " and ");
}

const NOT_ASCII = /[^\0-\x7f]/;

/** A title's first part names the work, the others say of what, where or for whom. */
const BETWEEN_PARTS = /[(),;:|[\]–—]| -|- |\b(?:at|for|from|in|of|to|with)\b/i;

export const wordsOf = (text: string): string[] => tokensOf(text).flatMap(({ words }) => words);

/**
 * The words of a title that can tell its occupation, those of its first part last: "Director of
 * Nursing" and "Cooks, Restaurant" are nursing director and restaurant cook.
 */
export function tellingWordsOf(title: string): string[] {
  const [called = ""] = title.split(EXCEPT);
  const tokens = tokensOf(called);
  const ordered = tokens.some(({ part }) => part > 0) ? firstPartLast(tokens) : tokens;
  return ordered.flatMap(({ words }) => words).filter(canTell);
}

/** What an official title says it is not. */
const EXCEPT = /\bexcept\b/i;

export const firstPartLast = (tokens: Token[]): Token[] =>
  tokens.toSorted((a, b) => b.part - a.part);

/** Grades (C, II; not IV, which nurses give), requisition numbers and years name no work; "1st" and "c++" do. */
export const canTell = (word: string): boolean =>
  !/^[a-z]$|^(?:i{2,3}|vi{1,3})$|^\d$|\d\d/.test(word);

const FILLERS = new Set(["a", "an", "and", "for", "in", "of", "or", "the", "to", "with"]);

function wordsFor(word: string): string[] {
  const known = formsOf.get(word);
  if (known) return known;
  const words = (SHORT_FORMS.get(word) ?? american(singular(word))).split(" ");
  if (formsOf.size < MOST_FORMS) formsOf.set(word, words);
  return words;
}

/** Names have the same words again and again; what people type must not fill the memory. */
const formsOf = new Map<string, string[]>();
const MOST_FORMS = 30_000;

/** Nurses, secretaries and coaches become nurse, secretary and coach; glass and bus stay. */
function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/**
 * Labour, organiser, centre, counsellor and paediatric as Americans spell them. Titles and queries go
 * the same way, so that a word which only looks British still meets itself.
 */
function american(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/our(?=$|er$)/, "or")
    .replace(/(?<=[aeiou][lnrt])is(?=(e|er|ing|ation)$)/, "iz")
    .replace(/([bt])re$/, "$1er")
    .replace(/(?<=.{4}e)ll(?=(or|er|ing)$)/, "l")
    .replace(/(?<=.)ae/, "e")
    .replace(/amme$/, "am");
}
