/** Certified filings of an employer for an occupation, name and code as filed. */
export interface Filed {
  employer: string;
  code: string;
  filings: number;
  /** fiscal years, each once */
  years: number[];
}

/**
 * Offered wages in dollars a year that a publication has summed up: of an employer, in an occupation,
 * in an area (code of `areas`; "99" the nation).
 */
export interface Offer {
  /** every spelling that the publication counts as this employer */
  spellings: string[];
  code: string;
  area: string;
  cases: number;
  p25: number | null;
  median: number;
  p75: number | null;
}

/** A certified case: no person and no address, but the state that the work is in. */
export interface Case {
  employer: string;
  tradeName: string;
  code: string;
  state: string;
  /** dollars a year */
  wage: number;
}

/** Cases column by column: a million of them as objects would take hundreds of megabytes. */
export class CaseList {
  private readonly texts = { employer: [], tradeName: [], code: [], state: [] } as Record<
    "employer" | "tradeName" | "code" | "state",
    string[]
  >;
  private readonly wages: number[] = [];
  /** the texts repeat: each is held once */
  private readonly held = new Map<string, string>();

  static of(cases: Iterable<Case>): CaseList {
    const list = new CaseList();
    for (const one of cases) list.add(one);
    return list;
  }

  get size(): number {
    return this.wages.length;
  }

  add({ employer, tradeName, code, state, wage }: Case): void {
    this.texts.employer.push(this.hold(employer));
    this.texts.tradeName.push(this.hold(tradeName));
    this.texts.code.push(this.hold(code));
    this.texts.state.push(this.hold(state));
    this.wages.push(wage);
  }

  *[Symbol.iterator](): Iterator<Case> {
    const at = (name: keyof CaseList["texts"], row: number) => this.texts[name][row] as string;
    for (const [row, wage] of this.wages.entries())
      yield {
        employer: at("employer", row),
        tradeName: at("tradeName", row),
        code: at("code", row),
        state: at("state", row),
        wage,
      };
  }

  private hold(text: string): string {
    const held = this.held.get(text);
    if (held !== undefined) return held;
    this.held.set(text, text);
    return text;
  }
}

/** What a publication knows of employers: too much for the snapshot, see derive/companies.ts. */
export interface Employers {
  filed?: Filed[];
  offers?: Offer[];
  cases?: CaseList;
  /** fiscal year and quarter of the cases: "2025 Q2" */
  periods?: Set<string>;
}
