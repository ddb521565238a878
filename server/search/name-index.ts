import { Vocabulary } from "./vocabulary";

/** A name of a role as evidence: how much it counts beside other names. */
export interface NameDoc {
  /** number of the role */
  role: number;
  words: string[];
  weight: number;
}

/** Stands between the names in the list of all words. */
const GAP = -1;

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
  private readonly list: Int32Array;
  private readonly startOf: Int32Array;
  private readonly nameAt: Int32Array;
  private readonly firstPlace: Int32Array;
  private readonly places: Int32Array;
  private readonly counts: Int32Array;

  /**
   * @param roles how many there are
   * @param called how many of the names, the first ones, are ones that a reader is shown
   */
  constructor(
    private readonly names: NameDoc[],
    roles: number,
    readonly called: number,
  ) {
    const length = names.reduce((sum, { words }) => sum + words.length + 1, 1);
    this.list = new Int32Array(length).fill(GAP);
    this.nameAt = new Int32Array(length);
    this.startOf = new Int32Array(names.length + 1);
    this.roleOf = Int32Array.from(names, ({ role }) => role);
    this.weightOf = Float64Array.from(names, ({ weight }) => weight);
    this.listWords();
    this.sizeOf = new Float64Array(roles);
    for (const { role, words, weight } of names)
      this.sizeOf[role] = (this.sizeOf[role] as number) + weight * words.length;
    this.total = this.sizeOf.reduce((sum, size) => sum + size, 0);
    this.firstPlace = new Int32Array(this.vocabulary.words.length + 1);
    this.places = this.sortPlaces();
    this.counts = this.countNames();
    this.vocabulary.seal(this.counts);
    this.informationOf = this.sumInformation();
  }

  /** The places of a word in the list, a view of the index's own memory. */
  placesOf(word: number): Int32Array {
    return this.places.subarray(this.firstPlace[word], this.firstPlace[word + 1]);
  }

  /** The name that stands at a place. */
  nameOf(place: number): number {
    return this.nameAt[place] as number;
  }

  /** The word at a place, or -1 between two names. */
  wordAt(place: number): number {
    return this.list[place] as number;
  }

  /** The first names are the roles' own titles, in the order of the roles. */
  isOwn(name: number): boolean {
    return name < this.sizeOf.length;
  }

  isLast(place: number): boolean {
    return this.list[place + 1] === GAP;
  }

  /** How much it tells that a name has the word: less, the more names have it. */
  information(word: number): number {
    return Math.log(1 + this.names.length / ((this.counts[word] as number) + 1));
  }

  /** Whether a name is these words in this order. */
  isExactly(name: number, words: number[]): boolean {
    const from = this.startOf[name] as number;
    const length = (this.startOf[name + 1] as number) - from - 1;
    return length === words.length && words.every((word, at) => this.list[from + at] === word);
  }

  private listWords(): void {
    let place = 1;
    for (const [name, { words }] of this.names.entries()) {
      this.startOf[name] = place;
      for (const word of words) {
        this.list[place] = this.vocabulary.add(word);
        this.nameAt[place++] = name;
      }
      place++;
    }
    this.startOf[this.names.length] = place;
  }

  private sortPlaces(): Int32Array {
    const { list, firstPlace } = this;
    for (const word of list)
      if (word !== GAP) firstPlace[word + 1] = (firstPlace[word + 1] as number) + 1;
    for (let word = 1; word < firstPlace.length; word++)
      firstPlace[word] = (firstPlace[word] as number) + (firstPlace[word - 1] as number);
    const next = firstPlace.slice();
    const places = new Int32Array(firstPlace.at(-1) as number);
    for (let place = 0; place < list.length; place++) {
      const word = list[place] as number;
      if (word === GAP) continue;
      const at = next[word] as number;
      places[at] = place;
      next[word] = at + 1;
    }
    return places;
  }

  /** A name that has a word twice counts once. */
  private countNames(): Int32Array {
    const counts = new Int32Array(this.firstPlace.length - 1);
    this.eachWordOfName((word) => {
      counts[word] = (counts[word] as number) + 1;
    });
    return counts;
  }

  private sumInformation(): Float64Array {
    const sums = new Float64Array(this.names.length);
    this.eachWordOfName((word, name) => {
      sums[name] = (sums[name] as number) + this.information(word);
    });
    return sums;
  }

  /** Each word of each name once. */
  private eachWordOfName(call: (word: number, name: number) => void): void {
    for (let word = 0; word < this.firstPlace.length - 1; word++) {
      let last = -1;
      for (const place of this.placesOf(word)) {
        const name = this.nameOf(place);
        if (name !== last) call(word, name);
        last = name;
      }
    }
  }
}
