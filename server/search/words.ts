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

/**
 * The words of a title or query as the index knows them: lower case, without accents, apostrophes
 * and plurals, short forms written out. Hostile lengths are cut.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .slice(0, MOST_CHARACTERS * 2)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .slice(0, MOST_CHARACTERS)
    .toLowerCase()
    .replace(/['’]/g, "")
    .replaceAll("&", " and ");
  return plain
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== "" && !FILLERS.has(word))
    .slice(0, MOST_WORDS)
    .flatMap((word) => (SHORT_FORMS.get(word) ?? singular(word)).split(" "));
}

const FILLERS = new Set(["a", "an", "and", "for", "in", "of", "or", "the", "to", "with"]);

/** Nurses, secretaries and coaches become nurse, secretary and coach; glass and bus stay. */
function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
