import type { EvidenceEntry } from "./evidence";
import { readQuery } from "./query";
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
/** How much the number of people in an occupation counts beside its names. */
const EMPLOYMENT = { weight: 0.5, base: 1000 };
/** A hit is worth a line where it is not this much less likely than the first. */
const LEAST_SHARE = 1 / 500;
/** Titles are of several occupations where the first is less than this sure ... */
const SURE_ENOUGH = 0.6;
/** ... and others are at least so likely beside it. */
const AS_LIKELY = 0.4;
const LONGEST_CHOICE = 5;

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
    const sure = surenessOf(this.withPriors(found));
    const best = [...sure.keys()]
      .sort((a, b) => (sure[b] as number) - (sure[a] as number))
      .slice(0, limit);
    const least = (sure[best[0] as number] as number) * LEAST_SHARE;
    const hits = best
      .filter((role) => (sure[role] as number) >= least)
      .map((role) => this.hit(role, sure[role] as number, found));
    return { hits, choice: choiceOf(hits), ...wordUse(typed, read, found.lifts, best.slice(0, 3)) };
  }

  /** Roles whose names come near; the search itself goes as far as there is anything to go by. */
  near(query: string, limit: number): SearchHit[] {
    return this.search(query, limit);
  }

  private withCode(code: string): SearchHit[] {
    return this.roles.roles
      .filter((role) => role.code?.startsWith(code))
      .sort((a, b) => (`${a.code}` < `${b.code}` ? -1 : 1))
      .map((role, at) => hitOf(role, null, at === 0 ? 1 : 0));
  }

  private withPriors({ scores, own, likeness }: Scores): Float64Array {
    const all = scores.map((score, at) => {
      if (likeness[at] === 0) return Number.NEGATIVE_INFINITY;
      const { employment } = this.roles.roles[at] as Role;
      return score + EMPLOYMENT.weight * Math.log(EMPLOYMENT.base + employment);
    });
    for (const role of own) all[role] = (all[role] as number) + OWN_TITLE;
    return all;
  }

  private hit(at: number, sure: number, found: Scores): SearchHit {
    const role = this.roles.roles[at] as Role;
    return hitOf(role, nearestName(this.roles, found, at), sure);
  }
}

const hitOf = (
  { slug, title, kind, line = "" }: Role,
  via: string | null,
  sure: number,
): SearchHit => ({
  slug,
  title,
  kind,
  via,
  sure,
  line,
});

function choiceOf(hits: SearchHit[]): number {
  const [first] = hits;
  if (!first) return 0;
  if (first.sure >= SURE_ENOUGH) return 1;
  const near = hits.filter(({ sure }) => sure >= first.sure * AS_LIKELY);
  return Math.min(near.length, LONGEST_CHOICE);
}
