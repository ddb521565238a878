import { choiceOf, mostSure, type Sure } from "./choice";
import type { EvidenceEntry } from "./evidence";
import { type QueryWord, readQuery } from "./query";
import { nearestName, type Role, type RoleNames, rolesOf, type TitleEntry } from "./role-names";
import { type Scores, scoreRoles } from "./score";
import { socCodeIn } from "./soc-code";
import { surenessOf } from "./sureness";
import { wordUse } from "./word-use";

export type { EvidenceEntry } from "./evidence";
export type { TitleEntry } from "./role-names";

/** A role that was found, and by which other name where its own title is not the likest. */
export interface SearchHit {
  slug: string;
  title: string;
  /** the code and title of an occupation in the classification; null for other titles */
  official: string | null;
  kind: "occupation" | "title";
  via: string | null;
  /** how surely a person with that title is in this role, from 0 to 1; all roles together have 1 */
  sure: number;
  /** the first sentence of what people in the role do */
  line: string;
}

/** What a query found. */
export interface SearchAnswer {
  hits: SearchHit[];
  /** how many of the hits, from the first, the title may as well mean: 1 where it is one's */
  choice: number;
  /** words of the query, as typed, that say something about what was found */
  used: string[];
  /** those that told nothing about the work */
  unused: string[];
}

const NOTHING: SearchAnswer = { hits: [], choice: 0, used: [], unused: [] };

/** A role's own title stands before all that only lies near. */
const OWN_TITLE = 6;
/** So does, less so, one that begins with what is typed of it. */
const BEGUN_TITLE = 4;
/** How much the number of people in an occupation counts beside its names. */
const EMPLOYMENT = { weight: 0.5, base: 1000 };
/** Whether a word tells something is asked of so many of the first roles. */
const FIRST = 3;

/** Roles by all their names. It holds no database: whoever has the entries can build one. */
export class TitleIndex {
  private readonly roles: RoleNames;

  /** @param evidence titles of people whose occupation somebody else has coded */
  constructor(entries: TitleEntry[], evidence: EvidenceEntry[] = []) {
    this.roles = rolesOf(entries, evidence);
  }

  /** The roles that a query may mean, best first, each once. */
  search(query: string, limit: number): SearchHit[] {
    return this.answer(query, limit).hits;
  }

  /** The roles that a query may mean, and what in it led to them. */
  answer(query: string, limit: number): SearchAnswer {
    const code = socCodeIn(query);
    const coded = code ? this.withCode(code) : [];
    if (coded.length > 0)
      return {
        ...NOTHING,
        hits: coded.slice(0, limit),
        choice: coded.length,
        used: [query.trim()],
      };
    const { names } = this.roles;
    const { typed, words } = readQuery(query, names.vocabulary);
    const read = words.filter(({ readings }) => readings.length > 0);
    if (read.length === 0) return { ...NOTHING, unused: typed };
    const found = scoreRoles(read, names);
    const begun = isBegun(read) ? query.trim().toLowerCase() : null;
    const sure = surenessOf(this.withPriors(found, begun));
    const best = mostSure(sure, limit);
    const hits = best.map((one) => this.hit(one, found));
    const first = mostSure(sure, FIRST);
    return { hits, choice: choiceOf(hits), ...wordUse(typed, read, found, names, first) };
  }

  private withCode(code: string): SearchHit[] {
    return this.roles.roles
      .filter((role) => role.code?.startsWith(code))
      .sort((a, b) => (`${a.code}` < `${b.code}` ? -1 : 1))
      .map((role, at) => hitOf(role, null, at === 0 ? 1 : 0));
  }

  /** @param begun what is typed of a word that is not at its end; titles begin with it, or null */
  private withPriors({ scores, own, likeness }: Scores, begun: string | null): Float64Array {
    const all = scores.map((score, at) => {
      if (likeness[at] === 0) return Number.NEGATIVE_INFINITY;
      const { employment, title } = this.roles.roles[at] as Role;
      const begins = begun !== null && title.toLowerCase().startsWith(begun) ? BEGUN_TITLE : 0;
      return score + begins + EMPLOYMENT.weight * Math.log(EMPLOYMENT.base + employment);
    });
    for (const role of own) all[role] = (all[role] as number) + OWN_TITLE;
    return all;
  }

  private hit({ role, sure }: Sure, found: Scores): SearchHit {
    return hitOf(this.roles.roles[role] as Role, nearestName(this.roles, found, role), sure);
  }
}

/** Whether the last word is read as more than what is typed of it. */
const isBegun = (words: QueryWord[]) => (words.at(-1)?.readings[0]?.weight ?? 1) < 1;

const hitOf = (
  { slug, title, official, code, kind, line = "" }: Role,
  via: string | null,
  sure: number,
): SearchHit => ({
  slug,
  title,
  official: code && official ? `${code} ${official}` : null,
  kind,
  // The official title stands under each hit anyhow.
  via: via === official ? null : via,
  sure,
  line,
});
