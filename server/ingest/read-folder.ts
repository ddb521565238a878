import { grouped } from "@/server/figures/format";
import { Collection } from "./collect";
import { type Bystander, isRead, readFile } from "./read-file";
import { READERS } from "./readers";
import { settleRelease } from "./readers/onet/settle";
import type { ReadFile, UnsettledFile } from "./released";
import { sameAs } from "./twice";
import { walk } from "./walk";

/** What became of a file; without a publication no reader knew it. */
export interface FileReport {
  file: string;
  publication?: string;
  vintage?: string;
  read?: number;
  kept?: number;
  dropped?: Record<string, number>;
  /** what else is to be said of it, such as that another file says the same */
  notes: string[];
}

/** A folder's files, read one by one: files that repeat others are in `files` only. */
export interface ReadFolder {
  files: FileReport[];
  read: ReadFile[];
  bystanders: Bystander[];
  collection: Collection;
}

/** @throws PublishedFileError where a file is not as published, or contradicts another */
export async function readFolder(
  folder: string,
  onProgress: (done: number, total: number, file: string) => void,
): Promise<ReadFolder> {
  const found = await walk(folder);
  const files = new Map<string, FileReport>();
  const unsettled: UnsettledFile[] = [];
  const bystanders: Bystander[] = [];
  const cases = new Set<number>();
  for (const [at, { path, file }] of found.entries()) {
    onProgress(at, found.length, file);
    const result = await readFile(path, file, cases);
    files.set(file, reportOf(result));
    if (!isRead(result)) bystanders.push(result);
    else if (!isRepeated(result, unsettled, files)) unsettled.push(result);
  }
  onProgress(found.length, found.length, "");
  const read = settleRelease(unsettled).sort(byReaderNewestFirst);
  for (const { file, source } of read)
    Object.assign(files.get(file) ?? {}, { vintage: source.vintage });
  return { files: [...files.values()], read, bystanders, collection: collect(read, files) };
}

function reportOf(result: UnsettledFile | Bystander): FileReport {
  const { file } = result;
  if (!isRead(result)) return { file, notes: result.note ? [result.note] : [] };
  const { reader, reading } = result;
  const { read, kept, dropped } = reading;
  const { publication } = reader;
  return { file, publication, read, kept, dropped, notes: [] };
}

function isRepeated(
  result: UnsettledFile,
  earlier: UnsettledFile[],
  files: Map<string, FileReport>,
): boolean {
  const same = sameAs(result, earlier);
  if (same) files.get(result.file)?.notes.push(`the same as ${same.file}: read once`);
  return same !== undefined;
}

/** Puts the files together, and notes which rows of a publication stand in several of its files. */
function collect(read: ReadFile[], files: Map<string, FileReport>): Collection {
  const collection = new Collection();
  for (const { file, source, reading } of read)
    for (const [earlier, rows] of collection.add(reading, file, source.id)) {
      if (files.get(earlier)?.publication !== files.get(file)?.publication) continue;
      const counted = rows === 1 ? "1 row stands" : `${grouped(rows)} rows stand`;
      files
        .get(file)
        ?.notes.push(`${counted} in ${earlier} too: where both state a figure, it is the same`);
    }
  return collection;
}

function byReaderNewestFirst(a: ReadFile, b: ReadFile): number {
  const order: ReadFile["reader"][] = READERS;
  const byReader = order.indexOf(a.reader) - order.indexOf(b.reader);
  return byReader || b.source.id.localeCompare(a.source.id) || a.file.localeCompare(b.file);
}
