import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { openText } from "./open";
import type { PublishedFile, Reading, Sheet } from "./publication";
import { titleEvidence } from "./readers/title-evidence";
import { snapshotFiles } from "./snapshot";
import { rowsBelow } from "./table";

const COLUMNS = { title: "title", code: "occupation_code", filings: "filings" };

/** The evidence of titles that the snapshot holds, for an ingest without the publication of it. */
export async function keptEvidence(folder?: string): Promise<Reading> {
  const paths = (await snapshotFiles(folder)).get("title_evidence") ?? [];
  const files = await Promise.all(
    paths.map(async (path) => openText(await readFile(path), basename(path))),
  );
  const rows = files.flatMap(rowsOf);
  return { tables: { title_evidence: rows }, read: rows.length, kept: rows.length, dropped: {} };
}

function rowsOf(file: PublishedFile) {
  const source_id = titleEvidence.source(file).id;
  return rowsBelow(file, file.sheets[0] as Sheet, 1, COLUMNS).map((row) => ({
    title: row.text("title"),
    occupation_code: row.text("code"),
    filings: row.number("filings"),
    source_id,
  }));
}
