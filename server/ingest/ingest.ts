import { Collection, type Tables } from "./collect";
import { CENSUS_SOURCE, type CensusCoverage, matchCensus } from "./derive/census";
import { linkCodes } from "./derive/codes";
import { keepUsed } from "./derive/used";
import { PublishedFileError } from "./error";
import { nearnessText } from "./nearest";
import { refuseBorrowed } from "./own-words";
import { type Bystander, isRead, readFile } from "./read-file";
import { READERS } from "./readers";
import { type Read, sameAs } from "./twice";
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
  const found = await walk(folder);
  const files = new Map<string, FileReport>();
  const read: Read[] = [];
  const bystanders: Bystander[] = [];
  for (const [at, { path, file }] of found.entries()) {
    onProgress(at, found.length, file);
    const result = await readFile(path, file);
    files.set(file, reportOf(result));
    if (!isRead(result)) bystanders.push(result);
    else if (!isRepeated(result, read, files)) read.push(result);
  }
  onProgress(found.length, found.length, "");
  const collection = collect(read, files);
  refuseIncomplete(read, bystanders, folder);
  await refuseBorrowed(read.flatMap(({ reading }) => reading.sentences ?? []));
  return { files: [...files.values()], ...(await derive(read, collection)) };
}

function reportOf(result: Read | Bystander): FileReport {
  const { file } = result;
  if (!isRead(result)) return { file, notes: result.note ? [result.note] : [] };
  const { reader, source, reading } = result;
  const { read, kept, dropped } = reading;
  const { publication } = reader;
  return { file, publication, vintage: source.vintage, read, kept, dropped, notes: [] };
}

function isRepeated(result: Read, read: Read[], files: Map<string, FileReport>): boolean {
  const same = sameAs(result, read);
  if (same) files.get(result.file)?.notes.push(`the same as ${same.file}: read once`);
  return same !== undefined;
}

/** Puts the files together, and notes which rows of a publication stand in several of its files. */
function collect(read: Read[], files: Map<string, FileReport>): Collection {
  const collection = new Collection();
  for (const { file, source, reading } of read.sort(byReaderNewestFirst))
    for (const [earlier, rows] of collection.add(reading, file, source.id)) {
      if (files.get(earlier)?.publication !== files.get(file)?.publication) continue;
      const counted = `${rows.toLocaleString("en-US")} rows stand in ${earlier} too`;
      files.get(file)?.notes.push(`${counted}, and agree where both state a figure`);
    }
  return collection;
}

/** A snapshot is made anew as a whole: a publication left out would silently go from the pages. */
function refuseIncomplete(read: Read[], bystanders: Bystander[], folder: string): void {
  const absent = READERS.filter((reader) => !read.some((one) => one.reader === reader));
  if (absent.length === 0) return;
  const names = absent.map(({ publication }) => publication);
  const near = bystanders.flatMap(({ file, nearest }) =>
    nearest && names.includes(nearest.publication) ? `${file}: ${nearnessText(nearest)}.` : [],
  );
  throw new PublishedFileError(
    [`no file of ${names.join(", ")}.`, ...near].join(" "),
    { file: folder },
    "Nothing was changed. Put the missing files into the folder beside the others.",
  );
}

async function derive(read: Read[], collection: Collection): Promise<Omit<Ingested, "files">> {
  const sources = new Map([[CENSUS_SOURCE.id, CENSUS_SOURCE]]);
  for (const { source } of read) sources.set(source.id, source);
  const tables = collection.tables();
  tables.sources = [...sources.values()].map((source) => ({ ...source }));
  await linkCodes(tables);
  const unused = keepUsed(tables, collection.titles);
  return { tables, unused, census: await matchCensus(tables) };
}

function byReaderNewestFirst(a: Read, b: Read): number {
  const byReader = READERS.indexOf(a.reader) - READERS.indexOf(b.reader);
  return byReader || b.source.id.localeCompare(a.source.id) || a.file.localeCompare(b.file);
}
