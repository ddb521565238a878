import { Vocabulary } from "./vocabulary";
import { GAP, listWords, type Places, sortPlaces, type WordList } from "./word-list";

/** A name of a role as evidence: how much it counts beside other names. */
export interface NameDoc {
  /** number of the role */
  role: number;
  words: string[];
  weight: number;
}

/**
 * All names as one list of words, and for each word the places where it stands: that is enough to
 * count, for any word, pair of neighbours or last word, how much of it each role's names have.
 */
export class NameIndex {
  readonly vocabulary = new Vocabulary();
  readonly roleOf: Int32Array;
  readonly weightOf: Float64Array;
  /** how much a name's words tell, all together */
  readonly informationOf: Float64Array;
  /** words of all names, by weight: in all, and by role */
  readonly total: number;
  readonly sizeOf: Float64Array;
  /** the same by role, of the names that a reader is shown */
  readonly calledSizeOf: Float64Array;
  private readonly words: WordList;
  private readonly placed: Places;
  private readonly counts: Int32Array;
  /** how many there are; they themselves, tens of megabytes, are not kept */
  private readonly size: number;

  /**
   * @param roles how many there are
   * @param called how many of the names, the first ones, are ones that a reader is shown
   */
  constructor(
    names: NameDoc[],
    roles: number,
    readonly called: number,
  ) {
    this.size = names.length;
    this.roleOf = Int32Array.from(names, ({ role }) => role);
    this.weightOf = Float64Array.from(names, ({ weight }) => weight);
    this.words = listWords(names, this.vocabulary);
    this.placed = sortPlaces(this.words.list, this.vocabulary.words.length);
    this.sizeOf = sizesOf(names, roles);
    this.calledSizeOf = sizesOf(names.slice(0, called), roles);
    this.total = this.sizeOf.reduce((sum, size) => sum + size, 0);
    this.counts = this.countNames();
    // Words are numbered as they come, and the names that a reader is shown come first.
    const { list, startOf } = this.words;
    const shown = list.subarray(0, startOf[called]).reduce((a, b) => Math.max(a, b), GAP) + 1;
    this.vocabulary.seal(this.counts, shown);
    this.informationOf = this.sumInformation();
  }

  /** The places of a word in the list, a view of the index's own memory. */
  placesOf(word: number): Int32Array {
    return this.placed.places.subarray(this.placed.first[word], this.placed.first[word + 1]);
  }

  /** The name that stands at a place. */
  nameOf(place: number): number {
    return this.words.nameAt[place] as number;
  }

  /** The word at a place, or -1 between two names. */
  wordAt(place: number): number {
    return this.words.list[place] as number;
  }

  /** The first names are the roles' own titles, in the order of the roles. */
  isOwn(name: number): boolean {
    return name < this.sizeOf.length;
  }

  isLast(place: number): boolean {
    return this.words.list[place + 1] === GAP;
  }

  /** How much it tells that a name has the word: less, the more names have it. */
  information(word: number): number {
    return Math.log(1 + this.size / ((this.counts[word] as number) + 1));
  }

  /** Whether a name has a word; one that does not exist has none. */
  holds(name: number, word: number): boolean {
    const { list, startOf } = this.words;
    const end = startOf[name + 1] ?? 0;
    for (let place = startOf[name] ?? end; place < end; place++)
      if (list[place] === word) return true;
    return false;
  }

  /** Whether a name is these words in this order. */
  isExactly(name: number, words: number[]): boolean {
    const { list, startOf } = this.words;
    const from = startOf[name] as number;
    const length = (startOf[name + 1] as number) - from - 1;
    return length === words.length && words.every((word, at) => list[from + at] === word);
  }

  /** A name that has a word twice counts once. */
  private countNames(): Int32Array {
    const counts = new Int32Array(this.vocabulary.words.length);
    this.eachWordOfName((word) => {
      counts[word] = (counts[word] as number) + 1;
    });
    return counts;
  }

  private sumInformation(): Float64Array {
    const sums = new Float64Array(this.size);
    this.eachWordOfName((word, name) => {
      sums[name] = (sums[name] as number) + this.information(word);
    });
    return sums;
  }

  /** Each word of each name once. */
  private eachWordOfName(call: (word: number, name: number) => void): void {
    for (let word = 0; word < this.vocabulary.words.length; word++) {
      let last = -1;
      for (const place of this.placesOf(word)) {
        const name = this.nameOf(place);
        if (name !== last) call(word, name);
        last = name;
      }
    }
  }
}

/** By role, the words of its names by weight. */
function sizesOf(names: NameDoc[], roles: number): Float64Array {
  const sizes = new Float64Array(roles);
  for (const { role, words, weight } of names)
    sizes[role] = (sizes[role] as number) + weight * words.length;
  return sizes;
}
