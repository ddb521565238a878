import type { NameDoc } from "./name-index";

/** A title that employers filed under an occupation, and how often. */
export interface EvidenceEntry {
  /** its telling words, as the index knows them, space-separated */
  title: string;
  /** slug of the role */
  slug: string;
  filings: number;
}

/** What a title of one filing counts beside a name of O*NET; it grows with the filings' logarithm. */
const ONE_FILING = 0.5;

/**
 * Evidence as names. Filings are mostly of computing and health: all those of a role together count at
 * most as much as its names, so that they drown no one's.
 * @param rolesBySlug numbers of the roles
 * @param weights of each role's names, all together
 */
export function evidenceDocs(
  evidence: EvidenceEntry[],
  rolesBySlug: Map<string, number>,
  weights: Float64Array,
): NameDoc[] {
  const filed = new Float64Array(weights.length);
  const docs = evidence.flatMap(({ title, slug, filings }): NameDoc[] => {
    const role = rolesBySlug.get(slug);
    if (role === undefined) return [];
    const weight = ONE_FILING * Math.log2(1 + filings);
    filed[role] = (filed[role] as number) + weight;
    return [{ role, words: title.split(" "), weight }];
  });
  for (const doc of docs) {
    const share = (weights[doc.role] as number) / (filed[doc.role] as number);
    if (share < 1) doc.weight *= share;
  }
  return docs;
}
