import type { Tables } from "../collect";
import { readHandTable } from "../curated";
import type { Row } from "../publication";

const COMBINED_CODES = "server/ingest/curated/combined-codes.tsv";

/**
 * Says of each occupation under which code its wages and its projection are published: its own, that
 * of a combination which holds it, or none.
 */
export async function linkCodes(tables: Tables): Promise<void> {
  const combined = await readHandTable(COMBINED_CODES, ["combined_code", "soc_code"]);
  const combinations = new Map<string, string[]>();
  for (const { combined_code, soc_code } of combined)
    combinations.set(soc_code, [...(combinations.get(soc_code) ?? []), combined_code]);
  const link = (published: Set<string>) => (soc: string) =>
    [soc, ...(combinations.get(soc) ?? [])].find((code) => published.has(code)) ?? null;
  const wageCode = link(codesOf(tables.wages));
  const projectionCode = link(codesOf(tables.projections));
  for (const occupation of tables.occupations) {
    const soc = String(occupation.soc_code);
    occupation.wage_code = wageCode(soc);
    occupation.projection_code = projectionCode(soc);
    occupation.job_zone ??= { missing: "not-rated" };
  }
}

const codesOf = (rows: Row[]) => new Set(rows.map((row) => String(row.occupation_code)));
