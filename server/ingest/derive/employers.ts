import { joiningKey, ownName } from "@/server/companies/joining";
import { type Casing, readableName } from "@/server/companies/readable";
import type { Case, Filed, Offer } from "../employers";

interface FiledFor {
  filings: number;
  years: Set<number>;
}

/** An employer with all its spellings. `filings` counts those under codes of other classifications too. */
export interface Employer {
  key: string;
  filings: number;
  years: Set<number>;
  /** by SOC code of ours */
  roles: Map<string, FiledFor>;
  /** how many filings or cases stand behind each */
  spellings: Map<string, number>;
  trades: Set<string>;
}

/** Employers joined over their spellings (server/companies/joining.ts). */
export class JoinedEmployers {
  private readonly byKey = new Map<string, Employer>();
  private readonly keys = new Map<string, string>();
  readonly leftOut = { filings: 0, offers: 0 };

  /** @param ours the SOC codes that occupations of ours have */
  constructor(private readonly ours: Set<string>) {}

  addFiled(filed: Filed[]): void {
    for (const { employer, code, filings, years } of filed) {
      const one = this.employer(employer, filings);
      if (!one) continue;
      one.filings += filings;
      for (const year of years) one.years.add(year);
      if (this.ours.has(code)) addRole(one, code, filings, years);
      else this.leftOut.filings += filings;
    }
  }

  /** Cases count as filings only where the counts know nothing of the employer or the occupation. */
  addCases(cases: Iterable<Case>, years: number[]): void {
    const counted = new Map<Employer, Map<string, number>>();
    for (const { employer, tradeName, code } of cases) {
      const one = this.employer(employer, 1);
      if (!one) continue;
      if (tradeName && joiningKey(tradeName) !== one.key) one.trades.add(tradeName);
      const codes = counted.get(one) ?? new Map<string, number>();
      codes.set(code, (codes.get(code) ?? 0) + 1);
      counted.set(one, codes);
    }
    for (const [one, codes] of counted)
      for (const [code, count] of codes) {
        if (!this.ours.has(code) || one.roles.has(code)) continue;
        one.filings += count;
        for (const year of years) one.years.add(year);
        addRole(one, code, count, years);
      }
  }

  /** The employer's key; null where the publication joins several of ours, or the code is not ours. */
  addOffer({ spellings, code, cases }: Offer): string | null {
    const [key, ...others] = new Set(spellings.map((spelling) => this.key(spelling)));
    if (!key || others.length > 0 || !this.ours.has(code)) return null;
    for (const spelling of spellings) this.employer(spelling, cases / spellings.length);
    return key;
  }

  /** The key of a name where an occupation of ours has the code; else null. */
  keyOf(name: string, code: string): string | null {
    return this.ours.has(code) ? this.key(name) || null : null;
  }

  /** Those with most filings first. */
  all(): Employer[] {
    return [...this.byKey.values()].sort(
      (a, b) => b.filings - a.filings || (a.key < b.key ? -1 : 1),
    );
  }

  *spellings(): Iterable<string> {
    for (const { spellings } of this.byKey.values()) yield* spellings.keys();
  }

  private key(name: string): string {
    const known = this.keys.get(name);
    if (known !== undefined) return known;
    const key = joiningKey(name);
    this.keys.set(name, key);
    return key;
  }

  private employer(name: string, count: number): Employer | null {
    const key = this.key(name);
    if (!key) return null;
    const one = this.byKey.get(key) ?? emptyEmployer(key);
    this.byKey.set(key, one);
    one.spellings.set(name, (one.spellings.get(name) ?? 0) + count);
    return one;
  }
}

const emptyEmployer = (key: string): Employer => ({
  key,
  filings: 0,
  years: new Set(),
  roles: new Map(),
  spellings: new Map(),
  trades: new Set(),
});

function addRole({ roles }: Employer, code: string, filings: number, years: number[]): void {
  const role = roles.get(code) ?? { filings: 0, years: new Set() };
  role.filings += filings;
  for (const year of years) role.years.add(year);
  roles.set(code, role);
}

/** The commonest spelling with small letters, else the commonest of all, as people write it. */
export function nameOf({ spellings }: Employer, casing: Casing): string {
  const common = [...spellings]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([spelling]) => spelling);
  const best = common.find((spelling) => /\p{Ll}/u.test(spelling) && /\p{Lu}/u.test(spelling));
  return readableName(ownName(best ?? common[0] ?? ""), casing);
}

/** The other spellings, those filed most first; one that differs in its capitals alone is none. */
export const otherSpellings = ({ spellings }: Employer, name: string): string[] =>
  [...spellings]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([spelling]) => spelling)
    .filter((spelling) => spelling !== name && spelling !== name.toUpperCase());
