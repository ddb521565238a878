import type { Vocabulary } from "./vocabulary";

/** Stands between the names in the list of all words. */
export const GAP = -1;

/** The words of all names, one name after the other. */
export interface WordList {
  /** numbers of words, a gap before and after each name */
  list: Int32Array;
  /** by place in the list: the name that stands there */
  nameAt: Int32Array;
  /** by name: where it begins; and where one more would */
  startOf: Int32Array;
}

/** Where each word stands. */
export interface Places {
  places: Int32Array;
  /** by word: where its places begin; and where those of one more would */
  first: Int32Array;
}

export function listWords(names: { words: string[] }[], vocabulary: Vocabulary): WordList {
  const length = names.reduce((sum, { words }) => sum + words.length + 1, 1);
  const list = new Int32Array(length).fill(GAP);
  const nameAt = new Int32Array(length);
  const startOf = new Int32Array(names.length + 1);
  let place = 1;
  for (const [name, { words }] of names.entries()) {
    startOf[name] = place;
    for (const word of words) {
      list[place] = vocabulary.add(word);
      nameAt[place++] = name;
    }
    place++;
  }
  startOf[names.length] = place;
  return { list, nameAt, startOf };
}

/** A counting sort of the places by their word. @param words how many there are */
export function sortPlaces(list: Int32Array, words: number): Places {
  const first = new Int32Array(words + 1);
  for (const word of list) if (word !== GAP) first[word + 1] = (first[word + 1] as number) + 1;
  for (let word = 1; word <= words; word++)
    first[word] = (first[word] as number) + (first[word - 1] as number);
  const next = first.slice();
  const places = new Int32Array(first[words] as number);
  for (let place = 0; place < list.length; place++) {
    const word = list[place] as number;
    if (word === GAP) continue;
    const at = next[word] as number;
    places[at] = place;
    next[word] = at + 1;
  }
  return { places, first };
}
