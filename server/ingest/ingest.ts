import { Collection, type Tables } from "./collect";
import { fillAwards } from "./derive/awards";
import { CENSUS_SOURCE, type CensusCoverage, matchCensus } from "./derive/census";
import { linkCodes } from "./derive/codes";
import { fillCompanies } from "./derive/companies";
import { keepNewestWages, keepSameWork } from "./derive/newest";
import { placeAreas } from "./derive/places";
import { keepUsed } from "./derive/used";
import { PublishedFileError } from "./error";
import { openFile } from "./open";
import { refuseBorrowed } from "./own-words";
import type { Reader, Reading, RowReader, Source } from "./publication";
import { READERS, ROW_READERS } from "./readers";
import { readHeld, readStreamed } from "./streamed";
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

interface Read {
  file: string;
  reader: Reader | RowReader;
  source: Source;
  reading: Reading;
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
  const reports: FileReport[] = [];
  const read: Read[] = [];
  const cases = new Set<number>();
  for (const [at, { path, file }] of files.entries()) {
    onProgress(at, files.length, file);
    const result = await readFile(path, file, cases);
    reports.push(result ? reportOf(result) : { file });
    if (result) read.push(result);
  }
  onProgress(files.length, files.length, "");
  refuseIncomplete(read, folder);
  await refuseBorrowed(read.flatMap(({ reading }) => reading.sentences ?? []));
  return { files: reports, ...(await derive(read)) };
}

async function readFile(path: string, file: string, cases: Set<number>): Promise<Read | null> {
  const streamed = await readStreamed(path, file, cases);
  if (streamed) return streamed;
  const opened = await openFile(path, file);
  const held = await readHeld(opened, cases);
  if (held) return held;
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
  return { file, reader, source: reader.source(opened), reading: reader.read(opened) };
}

const reportOf = ({ file, reader, source, reading }: Read): FileReport => ({
  file,
  publication: reader.publication,
  vintage: source.vintage,
  read: reading.read,
  kept: reading.kept,
  dropped: reading.dropped,
});

/** A snapshot is made anew as a whole: a publication left out would silently go from the pages. */
function refuseIncomplete(read: Read[], folder: string): void {
  const absent = [...READERS, ...ROW_READERS].filter(
    (reader) => !read.some((one) => one.reader === reader),
  );
  if (absent.length === 0) return;
  throw new PublishedFileError(
    `no file of ${absent.map(({ publication }) => publication).join(", ")}.`,
    { file: folder },
    "Nothing was changed. Put the missing files into the folder beside the others.",
  );
}

async function derive(read: Read[]): Promise<Omit<Ingested, "files">> {
  const collection = new Collection();
  const sources = new Map([[CENSUS_SOURCE.id, CENSUS_SOURCE]]);
  for (const { file, source, reading } of read.sort(byReaderNewestFirst)) {
    collection.add(reading, file, source.id);
    sources.set(source.id, source);
  }
  const tables = collection.tables();
  tables.sources = [...sources.values()].map((source) => ({ ...source }));
  keepNewestWages(tables);
  keepSameWork(tables, collection.titles);
  await linkCodes(tables);
  const unused = keepUsed(tables);
  placeAreas(tables);
  fillAwards(tables, read);
  Object.assign(unused, fillCompanies(tables, read));
  return { tables, unused, census: await matchCensus(tables) };
}

function byReaderNewestFirst(a: Read, b: Read): number {
  const order: Read["reader"][] = READERS;
  const byReader = order.indexOf(a.reader) - order.indexOf(b.reader);
  return byReader || b.source.id.localeCompare(a.source.id) || a.file.localeCompare(b.file);
}
