import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { openText } from "./open";
import type { PublishedFile, Reading, Sheet, Source } from "./publication";
import { TITLE_EVIDENCE_SOURCE } from "./readers/title-evidence";
import { snapshotFiles } from "./snapshot";
import { rowsBelow } from "./table";

const SOURCE_FIELDS = ["id", "publisher", "title", "vintage", "terms", "url", "attribution"];
const SOURCE_COLUMNS = Object.fromEntries(SOURCE_FIELDS.map((name) => [name, name]));

const COLUMNS = { title: "title", code: "occupation_code", filings: "filings" };

/**
 * The evidence of titles that the snapshot holds, with its source, for an ingest without the
 * publication of it; null where it holds none.
 */
export async function keptEvidence(
  folder?: string,
): Promise<{ reading: Reading; source: Source } | null> {
  const files = await snapshotFiles(folder);
  const [sources] = await open(files.get("sources"));
  const source = sources && sourcesIn(sources).find(({ id }) => id === TITLE_EVIDENCE_SOURCE);
  const rows = (await open(files.get("title_evidence"))).flatMap(rowsOf);
  if (!source || rows.length === 0) return null;
  const tables = { title_evidence: rows };
  return { source, reading: { tables, read: rows.length, kept: rows.length, dropped: {} } };
}

const open = (paths: string[] = []) =>
  Promise.all(paths.map(async (path) => openText(await readFile(path), basename(path))));

const sourcesIn = (file: PublishedFile): Source[] =>
  rowsBelow(file, file.sheets[0] as Sheet, 1, SOURCE_COLUMNS).map(
    (row) =>
      Object.fromEntries(SOURCE_FIELDS.map((name) => [name, row.text(name)])) as unknown as Source,
  );

function rowsOf(file: PublishedFile) {
  return rowsBelow(file, file.sheets[0] as Sheet, 1, COLUMNS).map((row) => ({
    title: row.text("title"),
    occupation_code: row.text("code"),
    filings: row.number("filings"),
    source_id: TITLE_EVIDENCE_SOURCE,
  }));
}
