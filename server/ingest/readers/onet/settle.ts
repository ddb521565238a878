import { PublishedFileError } from "../../error";
import type {
  ReadFile,
  Release,
  ReleasedReader,
  ReleasedReading,
  UnsettledFile,
} from "../../released";
import { onetReaders } from ".";
import { refuseForeignTitles } from "./same-titles";

/** A table of O*NET, read before its release is known. */
type OnetFile = UnsettledFile & { source: null; reader: ReleasedReader; reading: ReleasedReading };

const ONE_RELEASE = "Nothing was changed. Leave only the files of one release in the folder.";

/**
 * Gives O*NET's tables, and each row of them, the release that its Read Me states.
 * @throws PublishedFileError where no file states it, or the tables cannot all be of that release
 */
export function settleRelease(found: UnsettledFile[]): ReadFile[] {
  const settled = found.filter((one): one is ReadFile => one.source !== null);
  const tables = found.filter((one): one is OnetFile => one.source === null);
  if (tables.length === 0) return settled;
  const release = statedBy(tables);
  refuseMixedLayouts(tables);
  refuseForeignTitles(tables);
  return [...settled, ...tables.map((table) => tie(table, release))];
}

/** Rows are many: each is given its source where it stands. */
function tie(table: OnetFile, release: Release): ReadFile {
  refuseLater(table, release);
  for (const rows of Object.values(table.reading.tables))
    for (const row of rows) row.source_id = release.source.id;
  return { ...table, source: release.source };
}

function statedBy(tables: OnetFile[]): Release {
  const stated = tables.flatMap(({ file, reading: { release } }) =>
    release ? [{ file, ...release }] : [],
  );
  const [first] = stated;
  if (!first)
    throw new PublishedFileError(
      `this is ${tables[0]?.reader.publication}, and no file says of which release.`,
      { file: String(tables[0]?.file) },
      'Nothing was changed. Put the "Read Me.txt" that O*NET publishes beside it into the folder.',
    );
  const other = stated.find(({ source }) => source.id !== first.source.id);
  if (!other) return first;
  throw new PublishedFileError(
    `this is of O*NET ${other.source.vintage}, and ${first.file} of ${first.source.vintage}.`,
    { file: other.file },
    ONE_RELEASE,
  );
}

/** A release has either a table of the earlier layout or those that took their places, in all of them. */
function refuseMixedLayouts(tables: OnetFile[]): void {
  const replaced = new Set(onetReaders.map(({ inPlaceOf }) => inPlaceOf));
  const later = tables.find(({ reader }) => reader.inPlaceOf);
  const earlier = tables.find(({ reader }) => replaced.has(reader.publication));
  if (!later || !earlier) return;
  throw new PublishedFileError(
    `${later.reader.publication} is of a later layout of the database than ${earlier.reader.publication} in ${earlier.file}: they are of two releases.`,
    { file: later.file },
    ONE_RELEASE,
  );
}

/** A row of a later release would else be shown under this one's name and age. */
function refuseLater({ reading: { latest } }: OnetFile, { source, lastMonth }: Release): void {
  if (!latest || latest.month <= lastMonth) return;
  throw new PublishedFileError(
    `"${latest.text}" is later than O*NET ${source.vintage}.`,
    latest.place,
    ONE_RELEASE,
  );
}
