import { Collection, type Tables } from "./collect";
import { refuseIncomplete } from "./complete";
import { CENSUS_SOURCE, type CensusCoverage, matchCensus } from "./derive/census";
import { linkCodes } from "./derive/codes";
import { rankTechnologies } from "./derive/technologies";
import { keepUsed } from "./derive/used";
import { PublishedFileError } from "./error";
import { openFile } from "./open";
import { refuseBorrowed } from "./own-words";
import { READERS } from "./readers";
import { settleRelease } from "./readers/onet/settle";
import type { ReadFile, UnsettledFile } from "./released";
import { walk } from "./walk";

/** What became of a file; without a publication no reader knew it. */
export interface FileReport {
  file: string;
  publication?: string;
  vintage?: string;
  read?: number;
  kept?: number;
  dropped?: Record<string, number>;
}

export interface Ingested {
  tables: Tables;
  files: FileReport[];
  census: CensusCoverage[];
  /** rows of each table that no occupation of ours has a use for */
  unused: Record<string, number>;
}

/**
 * Reads every published file below a folder into the tables of the snapshot; writes nothing.
 * @throws PublishedFileError where a file is not as published, or one that is needed is not there
 */
export async function ingest(
  folder: string,
  onProgress: (done: number, total: number, file: string) => void = () => {},
): Promise<Ingested> {
  const files = await walk(folder);
  const found: UnsettledFile[] = [];
  for (const [at, { path, file }] of files.entries()) {
    onProgress(at, files.length, file);
    const result = await readFile(path, file);
    if (result) found.push(result);
  }
  onProgress(files.length, files.length, "");
  const read = settleRelease(found);
  refuseIncomplete(read, folder);
  await refuseBorrowed(read.flatMap(({ reading }) => reading.sentences ?? []));
  const reports = new Map(read.map((one) => [one.file, reportOf(one)]));
  return { files: files.map(({ file }) => reports.get(file) ?? { file }), ...(await derive(read)) };
}

async function readFile(path: string, file: string): Promise<UnsettledFile | null> {
  const opened = await openFile(path, file);
  const known = READERS.filter((reader) => reader.recognises(opened));
  const [reader] = known;
  if (!reader) return null;
  if (known.length > 1)
    throw new PublishedFileError(
      `it could be each of ${known.map(({ publication }) => publication).join(", ")}.`,
      { file },
      "Nothing was changed. Make what the readers recognise more exact.",
    );
  if (opened.flaw) throw opened.flaw;
  const source = "source" in reader ? reader.source(opened) : null;
  const reading = reader.read({ ...opened, publication: reader.publication });
  return { file, reader, source, reading };
}

const reportOf = ({ file, reader, source, reading }: ReadFile): FileReport => ({
  file,
  publication: reader.publication,
  vintage: source.vintage,
  read: reading.read,
  kept: reading.kept,
  dropped: reading.dropped,
});

async function derive(read: ReadFile[]): Promise<Omit<Ingested, "files">> {
  const collection = new Collection();
  const sources = new Map([[CENSUS_SOURCE.id, CENSUS_SOURCE]]);
  for (const { file, source, reading } of read.sort(byReaderNewestFirst)) {
    collection.add(reading, file, source.id);
    sources.set(source.id, source);
  }
  const tables = collection.tables();
  tables.sources = [...sources.values()].map((source) => ({ ...source }));
  await linkCodes(tables);
  rankTechnologies(tables);
  const unused = keepUsed(tables, collection.titles);
  return { tables, unused, census: await matchCensus(tables) };
}

function byReaderNewestFirst(a: ReadFile, b: ReadFile): number {
  const byReader = READERS.indexOf(a.reader) - READERS.indexOf(b.reader);
  return byReader || b.source.id.localeCompare(a.source.id) || a.file.localeCompare(b.file);
}
