import { ROW_READERS } from "./readers";
import { firstRow, streamRows } from "./stream-rows";

/** Reads a file of a publication that is too large to be held whole; null where it is none of those. */
export async function readStreamed(path: string, file: string, seen: Set<number>) {
  const header = await firstRow(path);
  const reader = ROW_READERS.find((one) => one.recognises(header));
  if (!reader) return null;
  const rows = streamRows(path, file);
  await rows.next();
  return { file, reader, ...(await reader.read(header, rows, file, seen)) };
}
