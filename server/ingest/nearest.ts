import { PublishedFileError } from "./error";
import { listed } from "./missing-columns";
import type { PublishedFile } from "./publication";
import type { AnyReader } from "./released";
import { type Sheet, squash } from "./sheet";

/** The publication that a file is most like which no reader knows. */
export interface Nearest {
  publication: string;
  sheet: string | null;
  /** how many of the publication's columns are there, and the header texts of those that are not */
  present: number;
  missing: string[];
}

/** Publishers put headings above a header, and spread it over several rows. */
const HEADER_DEPTH = 10;
/** Codes and titles alone are in tables of all kinds. */
const LEAST_COLUMNS = 3;

/** Undefined where the file shares fewer than three columns with each publication. */
export function nearestTo(file: PublishedFile, readers: AnyReader[]): Nearest | undefined {
  const all = file.sheets.flatMap((sheet) => readers.map((reader) => compare(sheet, reader)));
  const [nearest] = all
    .filter(({ present }) => present >= LEAST_COLUMNS)
    .sort((a, b) => shareOf(b) - shareOf(a) || b.present - a.present);
  return nearest;
}

const shareOf = ({ present, missing }: Nearest) => present / (present + missing.length);

function compare(sheet: Sheet, { publication, columns = [] }: AnyReader): Nearest {
  const cells = sheet.rows.slice(0, HEADER_DEPTH).flat();
  const texts = new Set(cells.map((cell) => squash(cell).toLowerCase()));
  const wanted = [...new Set(columns)];
  const missing = wanted.filter((column) => !texts.has(column.toLowerCase()));
  return { publication, sheet: sheet.name, present: wanted.length - missing.length, missing };
}

/** As "nearest to CIP to SOC crosswalk, without the columns ..." */
export const nearnessText = ({ publication, missing }: Nearest): string =>
  missing.length === 0
    ? `has the columns of ${publication}, but not its content`
    : `nearest to ${publication}, without the column${missing.length > 1 ? "s" : ""} ${listed(missing)}`;

/**
 * Refuses a file that was plainly meant for a reader: more than two thirds of the columns are there.
 * A file with all of them is another table of the same publisher.
 * @throws PublishedFileError that says which columns are missing
 */
export function refuseMeantFor(nearest: Nearest, file: string): void {
  const { present, missing, sheet } = nearest;
  if (missing.length === 0 || present <= 2 * missing.length) return;
  throw new PublishedFileError(
    `no reader knows this table. It is ${nearnessText(nearest)} (${present} of ${present + missing.length} are there).`,
    { file, sheet },
    "Nothing was changed. It may be a later layout, which this version does not read: take the file as its publisher made it, or take it out of the folder where it is not meant to be read.",
  );
}
