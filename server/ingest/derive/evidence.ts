import type { Tables } from "../collect";
import type { Row } from "../publication";

/** One filing under a code may be a slip; so many of the same words are somebody's usage. */
const FEWEST_FILINGS = 2;

/**
 * Ties the titles that employers filed to occupations of ours: to the one they name, to the main part
 * (.00) of a six-digit code, or to each part where it has no main one. Codes that we do not have
 * (most are of SOC 2010) are left out, and so are words of too few filings.
 */
export function tieEvidence(tables: Tables): void {
  const codes = tables.occupations.map(({ code }) => String(code));
  const targetsOf = targetsAmong(codes);
  const rows = new Map<string, Row & { filings: number }>();
  for (const row of tables.title_evidence)
    for (const occupation_code of targetsOf(String(row.occupation_code))) {
      const key = `${row.title}\t${occupation_code}`;
      const filings = Number(row.filings) + (rows.get(key)?.filings ?? 0);
      rows.set(key, { ...row, occupation_code, filings });
    }
  tables.title_evidence = [...rows.values()].filter(({ filings }) => filings >= FEWEST_FILINGS);
}

/** @param codes of O*NET-SOC; a code as filed has six digits or eight */
function targetsAmong(codes: string[]): (filed: string) => string[] {
  const ours = new Set(codes);
  const parts = new Map<string, string[]>();
  for (const code of codes)
    parts.set(code.slice(0, 7), [...(parts.get(code.slice(0, 7)) ?? []), code]);
  return (filed) => {
    const soc = filed.slice(0, 7);
    const one = [filed, `${soc}.00`].find((code) => ours.has(code));
    return one ? [one] : (parts.get(soc) ?? []);
  };
}
