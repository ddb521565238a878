/** What a slip costs; a letter doubled or dropped beside its like is the commonest one. */
const COST = { doubled: 0.4, swapped: 0.7, vowel: 0.8, other: 1, first: 0.5 };

/**
 * How far two words lie apart: edits by which one becomes the other, each at its cost (optimal string
 * alignment). More than `most` is told as Infinity; another first letter costs beside that.
 */
export function editCost(a: string, b: string, most: number): number {
  let before = new Float64Array(b.length + 1);
  let above = Float64Array.from(before, (_, at) => at);
  let row = new Float64Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (above[j - 1] as number) + (same ? 0 : substitution(a, i - 1, b, j - 1)),
        (above[j] as number) + letterCost(a, i - 1),
        (row[j - 1] as number) + letterCost(b, j - 1),
      );
      if (isSwap(a, i, b, j)) cost = Math.min(cost, (before[j - 2] as number) + COST.swapped);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    [before, above, row] = [above, row, before];
  }
  const cost = above[b.length] as number;
  if (cost > most) return Number.POSITIVE_INFINITY;
  return cost + (a[0] === b[0] ? 0 : COST.first);
}

/** How much may be wrong in a word of this length. */
export function allowance(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 6 ? 1 : 2;
}

/**
 * Whether the letters are those of a shortened word: they begin as it does, come in its order, and
 * leave its vowels out (mgr, tchr, mgmt).
 */
export function isShortened(short: string, word: string): boolean {
  if (short[0] !== word[0] || word.length < short.length + 2) return false;
  if (/[aeiou]/.test(short.slice(1))) return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at++;
  return at === short.length;
}

const isVowel = (letter: string | undefined) => "aeiouy".includes(letter ?? "-");

const substitution = (a: string, i: number, b: string, j: number) =>
  isVowel(a[i]) && isVowel(b[j]) ? COST.vowel : COST.other;

const letterCost = (word: string, at: number) =>
  word[at] === word[at - 1] || word[at] === word[at + 1] ? COST.doubled : COST.other;

const isSwap = (a: string, i: number, b: string, j: number) =>
  i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];

/** The letters a word has, a bit each. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many letters only one of two words has. */
export function lettersApart(a: number, b: number): number {
  let left = a ^ b;
  let count = 0;
  for (; left !== 0; count++) left &= left - 1;
  return count;
}
