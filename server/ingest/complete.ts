import { PublishedFileError } from "./error";
import { nearnessText } from "./nearest";
import type { RowReader } from "./publication";
import type { ReadFolder } from "./read-folder";
import { READERS, ROW_READERS } from "./readers";
import type { AnyReader } from "./released";

type Known = AnyReader | RowReader;

/**
 * A snapshot is made anew as a whole: a publication left out would silently go from the pages.
 * @throws PublishedFileError where one is not there
 */
export function refuseIncomplete(
  { read, bystanders }: Pick<ReadFolder, "read" | "bystanders">,
  folder: string,
): void {
  const absent = absentFrom(read.map(({ reader }) => reader));
  if (absent.length === 0) return;
  const near = bystanders.flatMap(({ file, nearest }) =>
    nearest && absent.includes(nearest.publication) ? `${file}: ${nearnessText(nearest)}.` : [],
  );
  throw new PublishedFileError(
    [`no file of ${absent.join("; ")}.`, ...near].join(" "),
    { file: folder },
    "Nothing was changed. Put the missing files into the folder beside the others.",
  );
}

/** The publications that are not there, in either layout where there are two. */
export function absentFrom(
  there: Known[],
  readers: Known[] = [...READERS, ...ROW_READERS],
): string[] {
  return readers
    .filter((reader) => !isOptional(reader) && !placeOf(reader) && !there.includes(reader))
    .flatMap(({ publication }) => {
      const parts = readers.filter((reader) => placeOf(reader) === publication);
      const missing = parts.filter((part) => !there.includes(part));
      if (parts.length === 0) return [publication];
      if (missing.length < parts.length) return namesOf(missing);
      return [`${publication} (or ${namesOf(parts).join(" and ")})`];
    });
}

const isOptional = (reader: Known) => "optional" in reader && reader.optional;

const placeOf = (reader: Known) => ("inPlaceOf" in reader ? reader.inPlaceOf : undefined);

const namesOf = (readers: Known[]) => readers.map(({ publication }) => publication);
