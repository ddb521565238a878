import { allowance, editCost, isShortened, lettersApart, lettersOf } from "./spelling";

/** A word of the index that a typed one may stand for. @param weight from 0 to 1 */
export interface Reading {
  id: number;
  weight: number;
}

/** A word that so few names have may be a slip itself. */
const RARE = 3;
const ONE_SLIP = 1;
/** So many times as many names have a word that it may be a slip of. */
const MUCH_MORE = 10;
/** A beginning of a word has so many readings at most, a slip so many. */
const MOST = { beginning: 8, slip: 3 };
const WEIGHT = { beginning: 0.9, slip: 0.8, besideIt: 0.5 };
/** A reading that is this much less likely than the first one is left out. */
const LEAST_SHARE = 0.3;

/** The words of all names, each with the number of names that have it. */
export class Vocabulary {
  readonly words: string[] = [];
  private readonly ids = new Map<string, number>();
  private readonly letters: number[] = [];
  private counts: Int32Array = new Int32Array(0);
  private published = 0;
  private sorted: number[] = [];

  /** The number of a word, a new one where it has none. */
  add(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    this.ids.set(word, this.words.length);
    this.letters.push(lettersOf(word));
    return this.words.push(word) - 1;
  }

  /**
   * Once all words are there.
   * @param counts names that have the word, by its number
   * @param published how many of the words, the first ones, are of names that a publisher checked
   */
  seal(counts: Int32Array, published: number): void {
    this.counts = counts;
    this.published = published;
    const { words } = this;
    this.sorted = [...words.keys()].sort((a, b) =>
      (words[a] as string) < (words[b] as string) ? -1 : 1,
    );
  }

  /** How many names have the word. */
  count(word: string): number {
    return this.countOf(this.ids.get(word) ?? -1);
  }

  /** What a typed word may stand for, the likeliest first; nothing where no word comes near. */
  read(word: string): Reading[] {
    const id = this.ids.get(word);
    if (id === undefined) return this.guess(word);
    if (this.countOf(id) > RARE) return [{ id, weight: 1 }];
    const others = this.slips(word, ONE_SLIP).filter(
      (one) => one.id !== id && this.countOf(one.id) > RARE * MUCH_MORE,
    );
    if (id < this.published)
      return [{ id, weight: 1 }, ...others.map((one) => ({ ...one, weight: WEIGHT.besideIt }))];
    // What only few employers wrote may be their slip, or cut short.
    const guessed = others.length > 0 ? others : this.beginning(word);
    return [...guessed.filter((one) => one.id !== id), { id, weight: WEIGHT.besideIt }];
  }

  /** A beginning says more than a likeness, and letters left out less than both. */
  private guess(word: string): Reading[] {
    const begun = this.beginning(word);
    if (begun.length > 0) return begun;
    const slips = this.slips(word);
    return slips.length > 0 ? slips : this.shortened(word);
  }

  private beginning(word: string): Reading[] {
    const from = this.firstFrom(word);
    let end = from;
    while (this.words[this.sorted[end] ?? -1]?.startsWith(word)) end++;
    const found = this.sorted.slice(from, end).map((id) => ({ id, score: this.countOf(id) }));
    return best(found, MOST.beginning, WEIGHT.beginning, 0);
  }

  private slips(word: string, most = allowance(word)): Reading[] {
    if (most === 0) return [];
    const letters = lettersOf(word);
    const found: Scored[] = [];
    for (let id = 0; id < this.words.length; id++) {
      const other = this.words[id] as string;
      if (Math.abs(other.length - word.length) > most) continue;
      // An edit changes at most two of the letters that a word has.
      if (lettersApart(letters, this.letters[id] as number) > 2 * most) continue;
      const cost = editCost(word, other, most);
      if (cost < Number.POSITIVE_INFINITY)
        found.push({ id, score: Math.exp(-2 * cost) * Math.sqrt(this.countOf(id)) });
    }
    return best(found, MOST.slip, WEIGHT.slip, LEAST_SHARE);
  }

  private shortened(word: string): Reading[] {
    const found = [...this.words.entries()]
      .filter(([, other]) => isShortened(word, other))
      .map(([id]) => ({ id, score: this.countOf(id) }));
    return best(found, MOST.slip, WEIGHT.slip, LEAST_SHARE);
  }

  private countOf(id: number): number {
    return this.counts[id] ?? 0;
  }

  /** Where the words begin that are not before this one. */
  private firstFrom(word: string): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[this.sorted[middle] as number] as string) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Scored {
  id: number;
  score: number;
}

function best(found: Scored[], most: number, weight: number, leastShare: number): Reading[] {
  const sorted = found.sort((a, b) => b.score - a.score).slice(0, most);
  const top = sorted[0]?.score ?? 0;
  return sorted.filter(({ score }) => score >= top * leastShare).map(({ id }) => ({ id, weight }));
}
