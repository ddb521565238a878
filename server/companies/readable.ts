/** How each word is written where somebody wrote it in more than capitals: by the word in capitals. */
export type Casing = Map<string, string>;

/** Written small within a name. */
const SMALL = new Set("a an and as at by for from in of on or the to with d/b/a dba".split(" "));

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu;

/** Learns from the names that are not all capitals how their words are written; the commonest way wins. */
export function learnCasing(names: Iterable<string>): Casing {
  const seen = new Map<string, Map<string, number>>();
  for (const name of names) {
    if (!isMixed(name)) continue;
    for (const [word] of name.matchAll(WORD)) {
      const ways = seen.get(word.toUpperCase()) ?? new Map<string, number>();
      ways.set(word, (ways.get(word) ?? 0) + 1);
      seen.set(word.toUpperCase(), ways);
    }
  }
  return new Map([...seen].map(([word, ways]) => [word, commonest(ways)]));
}

/** A name as people write it: as it is where it holds small letters, else word by word. */
export function readableName(name: string, casing: Casing): string {
  const squashed = name.replace(/\s+/g, " ").trim();
  if (isMixed(squashed)) return squashed;
  return squashed
    .toUpperCase()
    .replace(WORD, (word, at: number) => written(word, at === 0, casing));
}

/** Neither all capitals nor all small. */
const isMixed = (name: string) => /\p{Ll}/u.test(name) && /\p{Lu}/u.test(name);

function written(word: string, first: boolean, casing: Casing): string {
  const small = word.toLowerCase();
  if (SMALL.has(small)) return first ? capitalised(small) : small;
  const learnt = casing.get(word);
  if (learnt) return first ? capitalised(learnt) : learnt;
  // Without a vowel it is an abbreviation, with a digit a name of its own.
  return /[AEIOUY]/.test(word) && !/\d/.test(word) ? capitalised(small) : word;
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Ties go to the way that comes first by code unit, so that the same names always teach the same. */
const commonest = (ways: Map<string, number>): string =>
  [...ways].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? "";
