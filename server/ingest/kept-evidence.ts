import { readHandTable, SOURCE_COLUMNS } from "./curated";
import type { Reading, Source } from "./publication";
import { TITLE_EVIDENCE_SOURCE } from "./readers/title-evidence";
import { snapshotFiles } from "./snapshot";

const COLUMNS = ["title", "occupation_code", "filings"] as const;

/**
 * The evidence of titles that the snapshot holds, with its source, for an ingest without the
 * publication of it; null where it holds none.
 */
export async function keptEvidence(
  folder?: string,
): Promise<{ reading: Reading; source: Source } | null> {
  const files = await snapshotFiles(folder);
  const sources = await readAll(files.get("sources"), SOURCE_COLUMNS);
  const found = sources.find(({ id }) => id === TITLE_EVIDENCE_SOURCE);
  const kept = await readAll(files.get("title_evidence"), COLUMNS);
  if (!found || kept.length === 0) return null;
  const { row: _, ...source } = found;
  const rows = kept.map(({ title, occupation_code, filings }) => ({
    title,
    occupation_code,
    filings: Number(filings),
    source_id: TITLE_EVIDENCE_SOURCE,
  }));
  const tables = { title_evidence: rows };
  return { source, reading: { tables, read: rows.length, kept: rows.length, dropped: {} } };
}

const readAll = async <C extends string>(paths: string[] = [], columns: readonly C[]) =>
  (await Promise.all(paths.map((path) => readHandTable(path, columns)))).flat();
