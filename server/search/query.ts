import { conditionPlaces } from "./conditions";
import type { Reading, Vocabulary } from "./vocabulary";
import { canTell, firstPartLast, tokensOf } from "./words";

/** A word of a query with what it may stand for; no readings where no name has a word near it. */
export interface QueryWord {
  /** the place of the typed word it comes of: "HR" is two words of one */
  token: number;
  word: string;
  readings: Reading[];
}

export interface Query {
  /** what was typed, word by word, fillers left out */
  typed: string[];
  words: QueryWord[];
}

/** Two words written as one: each half has at least so many letters and names. */
const HALF = { letters: 3, names: 10 };

/** Reads a query with the words of the index: slips mended, words joined and parted as names have them. */
export function readQuery(text: string, vocabulary: Vocabulary): Query {
  const tokens = tokensOf(text);
  const conditions = conditionPlaces(tokens.map(({ typed }) => typed));
  const words = firstPartLast(tokens).flatMap((token) => {
    const at = tokens.indexOf(token);
    if (conditions.has(at)) return [];
    return token.words.filter(canTell).map((word) => ({ token: at, word }));
  });
  return {
    typed: tokens.map(({ typed }) => typed),
    words: joined(words, vocabulary)
      .flatMap((one) => parted(one, vocabulary))
      .map((one) => ({ ...one, readings: vocabulary.read(one.word) })),
  };
}

type Unread = Omit<QueryWord, "readings">;

/** "Fire fighter" is what names call "firefighter": the form that more names have counts. */
function joined(words: Unread[], vocabulary: Vocabulary): Unread[] {
  const result: Unread[] = [];
  for (let at = 0; at < words.length; at++) {
    const one = words[at] as Unread;
    const next = words[at + 1];
    const both = one.word + (next?.word ?? "");
    if (
      next &&
      vocabulary.count(both) > Math.min(vocabulary.count(one.word), vocabulary.count(next.word))
    ) {
      result.push({ token: one.token, word: both });
      at++;
    } else result.push(one);
  }
  return result;
}

/** "Javadeveloper" is two words that names have, where no name has it as one. */
function parted(one: Unread, vocabulary: Vocabulary): Unread[] {
  const { word, token } = one;
  if (vocabulary.count(word) > 0) return [one];
  let most = HALF.names;
  let parts = [one];
  for (let at = HALF.letters; at <= word.length - HALF.letters; at++) {
    const halves = [word.slice(0, at), word.slice(at)];
    const names = Math.min(...halves.map((half) => vocabulary.count(half)));
    if (names <= most) continue;
    most = names;
    parts = halves.map((half) => ({ token, word: half }));
  }
  return parts;
}
