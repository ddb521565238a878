/** What employers filed for a SOC code: their numbers in rising order, and beside each its filings. */
export interface Filed {
  employers: Int32Array;
  filings: Int32Array;
}

/** An employer by number; `filings` for the one of two codes with fewer. */
export interface CommonFiler {
  employer: number;
  filings: number;
}

/** Of the employers of both codes so many with most filings, ties in the order of their numbers. */
export function commonFilers(a: Filed, b: Filed, most: number): CommonFiler[] {
  const found: CommonFiler[] = [];
  let at = 0;
  for (let index = 0; index < a.employers.length; index++) {
    const employer = a.employers[index] as number;
    while (at < b.employers.length && (b.employers[at] as number) < employer) at++;
    if (b.employers[at] !== employer) continue;
    const filings = Math.min(a.filings[index] as number, b.filings[at] as number);
    const last = found[most - 1];
    if (last && filings <= last.filings) continue;
    found.push({ employer, filings });
    // Stable: of as many filings the lower number was there before.
    found.sort((one, other) => other.filings - one.filings);
    found.length = Math.min(found.length, most);
  }
  return found;
}
