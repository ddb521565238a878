import MiniSearch, { type SearchOptions } from "minisearch";
import { betterFit, type Fit, fitOf } from "./fit";
import { wordsOf } from "./words";

/** A name under which a role is found. */
export interface TitleEntry {
  slug: string;
  kind: "occupation" | "title";
  /** the role's own title */
  title: string;
  /** the name: the title itself, or one that people give the work */
  name: string;
  /** people who do the work wrote this name */
  reported: boolean;
  /** jobs in the occupation; where several roles share a published figure, only for its main one */
  employment: number;
}

/** A role that was found, and by which other name where its own title did not match. */
export interface SearchHit {
  slug: string;
  title: string;
  kind: "occupation" | "title";
  via: string | null;
}

interface IndexedEntry extends TitleEntry {
  words: string[];
}

/** A query of a letter or two begins thousands of names: only titles and abbreviations answer it. */
const SHORT_QUERY = 2;
const LONGEST_ABBREVIATION = 6;

/** So many of the index's best are looked at closely. */
const CANDIDATES = 400;

/** Each looks further than the one before, and is asked only where that found too little. */
const PRECISE: SearchOptions = { prefix: true, combineWith: "AND" };
const MISSPELT: SearchOptions = { prefix: true, fuzzy: allowance, combineWith: "AND" };
const LOOSE: SearchOptions = { prefix: true, fuzzy: 0.34, combineWith: "OR" };

/** How many letters may be wrong in a word. */
function allowance(word: string): number | false {
  if (word.length < 4) return false;
  return word.length < 6 ? 1 : 2;
}

/** Roles by all their names. It holds no database: whoever has the entries can build one. */
export class TitleIndex {
  private readonly entries: IndexedEntry[];
  private readonly all: MiniSearch;
  private readonly short: MiniSearch;
  private readonly own: MiniSearch;

  constructor(entries: TitleEntry[]) {
    this.entries = entries.map((entry) => ({ ...entry, words: wordsOf(entry.name) }));
    const isOwn = (entry: TitleEntry) => entry.name === entry.title;
    this.all = this.build(() => true);
    this.own = this.build(isOwn);
    this.short = this.build((entry) => isOwn(entry) || entry.name.length <= LONGEST_ABBREVIATION);
  }

  /** The roles that a query may mean, best first, each once. */
  search(query: string, limit: number): SearchHit[] {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    const isShort = words.join("").length <= SHORT_QUERY;
    const precise = this.find(isShort ? this.short : this.all, words, PRECISE);
    if (precise.length >= limit || isShort) return hits(precise, limit);
    const misspelt = this.find(this.all, words, MISSPELT);
    return hits([...precise, ...misspelt], limit);
  }

  /** Roles whose title comes near the words, however far off they are. */
  near(query: string, limit: number): SearchHit[] {
    const found = this.search(query, limit);
    if (found.length >= limit) return found;
    const loose = hits(this.find(this.own, wordsOf(query), LOOSE), limit + found.length);
    const more = loose.filter((hit) => !found.some(({ slug }) => slug === hit.slug));
    return [...found, ...more].slice(0, limit);
  }

  private find(index: MiniSearch, words: string[], options: SearchOptions): Found[] {
    const results = index.search(words.join(" "), options).slice(0, CANDIDATES);
    return results
      .map(({ id, score }) => {
        const entry = this.entries[id] as IndexedEntry;
        return { entry, fit: fitOf(words, entry.words, entry, score) };
      })
      .sort((a, b) => betterFit(a.fit, b.fit));
  }

  private build(keep: (entry: TitleEntry) => boolean): MiniSearch {
    const index = new MiniSearch({
      fields: ["words"],
      tokenize: (text) => text.split(" "),
      processTerm: (term) => term,
    });
    const documents = this.entries.map(({ words }, id) => ({ id, words: words.join(" ") }));
    index.addAll(documents.filter(({ id }) => keep(this.entries[id] as IndexedEntry)));
    return index;
  }
}

interface Found {
  entry: IndexedEntry;
  fit: Fit;
}

/** Of each role its best name. */
function hits(found: Found[], limit: number): SearchHit[] {
  const bySlug = new Map<string, SearchHit>();
  for (const { entry } of found) {
    if (bySlug.size === limit) break;
    if (bySlug.has(entry.slug)) continue;
    const { slug, title, kind, name } = entry;
    bySlug.set(slug, { slug, title, kind, via: name === title ? null : name });
  }
  return [...bySlug.values()];
}
