import { grouped } from "@/server/figures/format";
import { Collection } from "./collect";
import { type Bystander, readFile } from "./read-file";
import { READERS } from "./readers";
import { settleRelease } from "./readers/onet/settle";
import type { ReadFile, UnsettledFile } from "./released";
import { sameAs } from "./twice";
import { walk } from "./walk";

/** What became of a file, or of a publication in it; without a publication no reader knew it. */
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
  const files: FileReport[] = [];
  const unsettled: UnsettledFile[] = [];
  const bystanders: Bystander[] = [];
  const cases = new Set<number>();
  for (const [at, { path, file }] of found.entries()) {
    onProgress(at, found.length, file);
    const result = await readFile(path, file, cases);
    if (!Array.isArray(result)) {
      files.push({ file, notes: result.note ? [result.note] : [] });
      bystanders.push(result);
      continue;
    }
    for (const read of result) {
      const report = reportOf(read);
      files.push(report);
      if (!isRepeated(read, unsettled, report)) unsettled.push(read);
    }
  }
  onProgress(found.length, found.length, "");
  const read = settleRelease(unsettled).sort(byReaderNewestFirst);
  for (const { file, reader, source } of read)
    Object.assign(reportIn(files, file, reader) ?? {}, { vintage: source.vintage });
  return { files, read, bystanders, collection: collect(read, files) };
}

function reportOf({ file, reader, reading }: UnsettledFile): FileReport {
  const { read, kept, dropped } = reading;
  return { file, publication: reader.publication, read, kept, dropped, notes: [] };
}

const reportIn = (files: FileReport[], file: string, { publication }: ReadFile["reader"]) =>
  files.find((report) => report.file === file && report.publication === publication);

function isRepeated(result: UnsettledFile, earlier: UnsettledFile[], report: FileReport): boolean {
  const same = sameAs(result, earlier);
  if (same) report.notes.push(`the same as ${same.file}: read once`);
  return same !== undefined;
}

/** Puts the files together, and notes which rows of a publication stand in several of its files. */
function collect(read: ReadFile[], files: FileReport[]): Collection {
  const collection = new Collection();
  for (const { file, reader, source, reading } of read)
    for (const [earlier, rows] of collection.add(reading, file, source.id)) {
      if (!reportIn(files, earlier, reader)) continue;
      const counted = rows === 1 ? "1 row stands" : `${grouped(rows)} rows stand`;
      reportIn(files, file, reader)?.notes.push(
        `${counted} in ${earlier} too: where both state a figure, it is the same`,
      );
    }
  return collection;
}

function byReaderNewestFirst(a: ReadFile, b: ReadFile): number {
  const order: ReadFile["reader"][] = READERS;
  const byReader = order.indexOf(a.reader) - order.indexOf(b.reader);
  return byReader || b.source.id.localeCompare(a.source.id) || a.file.localeCompare(b.file);
}
