import type { PublishedFile } from "./publication";
import { ROW_READERS } from "./readers";
import { type Sheet, type StreamedRow, squash } from "./sheet";
import { firstRow, streamRows } from "./stream-rows";

/** Reads a file of a publication that is too large to be held whole; null where it is none of those. */
export async function readStreamed(path: string, file: string, seen: Set<number>) {
  const header = await firstRow(path);
  const rows = streamRows(path, file);
  const read = await readRows(header, skipFirst(rows), file, seen);
  await rows.return(undefined);
  return read;
}

/** The same of a smaller workbook, which is held already. */
export async function readHeld({ file, sheets: [sheet] }: PublishedFile, seen: Set<number>) {
  const header = (sheet?.rows[0] ?? []).map(squash);
  return sheet ? readRows(header, rowsOf(sheet), file, seen) : null;
}

async function readRows(
  header: string[],
  rows: AsyncIterable<StreamedRow>,
  file: string,
  seen: Set<number>,
) {
  const reader = ROW_READERS.find((one) => one.recognises(header));
  return reader ? { file, reader, ...(await reader.read(header, rows, file, seen)) } : null;
}

async function* skipFirst(rows: AsyncGenerator<StreamedRow>): AsyncGenerator<StreamedRow> {
  await rows.next();
  yield* rows;
}

async function* rowsOf({ rows }: Sheet): AsyncGenerator<StreamedRow> {
  for (const [at, cells] of rows.entries())
    if (at > 0 && cells.some((cell) => squash(cell) !== "")) yield { row: at + 1, cells };
}
