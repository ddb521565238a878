import type { Tables } from "./collect";
import { refuseIncomplete } from "./complete";
import { fillAwards } from "./derive/awards";
import { CENSUS_SOURCE, matchCensus } from "./derive/census";
import { linkCodes } from "./derive/codes";
import { fillCompanies } from "./derive/companies";
import type { Coverage } from "./derive/coverage";
import { keepSameProjected } from "./derive/earlier";
import { tieEvidence } from "./derive/evidence";
import { keepNewestWages, keepSameWork } from "./derive/newest";
import { placeAreas } from "./derive/places";
import { matchSatisfaction, SATISFACTION_SOURCE } from "./derive/satisfaction";
import { rankTechnologies } from "./derive/technologies";
import { keepUsed } from "./derive/used";
import { keptEvidence } from "./kept-evidence";
import { refuseBorrowed } from "./own-words";
import { type FileReport, type ReadFolder, readFolder } from "./read-folder";
import { titleEvidence } from "./readers/title-evidence";

export interface Ingested {
  tables: Tables;
  files: FileReport[];
  coverage: Coverage[];
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
  const found = await readFolder(folder, onProgress);
  refuseIncomplete(found, folder);
  await refuseBorrowed(found.read.flatMap(({ reading }) => reading.sentences ?? []));
  return { files: found.files, ...(await derive(found)) };
}

async function derive({ read, collection }: ReadFolder): Promise<Omit<Ingested, "files">> {
  const ours = [CENSUS_SOURCE, SATISFACTION_SOURCE];
  const sources = new Map(ours.map((source) => [source.id, source]));
  for (const { source } of read) sources.set(source.id, source);
  if (!read.some(({ reader }) => reader === titleEvidence)) {
    const kept = await keptEvidence();
    if (kept) {
      collection.add(kept.reading, "prisma/snapshot", kept.source.id);
      sources.set(kept.source.id, kept.source);
    }
  }
  const tables = collection.tables();
  tables.sources = [...sources.values()].map((source) => ({ ...source }));
  keepNewestWages(tables);
  keepSameWork(tables, collection.titles);
  keepSameProjected(tables, collection.titles);
  await linkCodes(tables);
  tieEvidence(tables);
  rankTechnologies(tables);
  const unused = keepUsed(tables);
  placeAreas(tables);
  fillAwards(tables, read);
  Object.assign(unused, fillCompanies(tables, read));
  const coverage = [...(await matchCensus(tables)), await matchSatisfaction(tables)];
  return { tables, unused, coverage };
}
