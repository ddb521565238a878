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

/** What a publication knows of employers: too much for the snapshot, see derive/companies.ts. */
export interface Employers {
  filed?: Filed[];
  offers?: Offer[];
  cases?: Case[];
  /** fiscal year and quarter of the cases: "2025 Q2" */
  periods?: Set<string>;
}
