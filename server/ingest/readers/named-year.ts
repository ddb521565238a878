import { PublishedFileError } from "../error";
import type { PublishedFile } from "../publication";

/** A year of this century, standing by itself or behind a letter (`state_M2025.csv`, `c2024_a.csv`). */
const YEAR = /(?<!\d)20\d\d(?!\d)/g;

/**
 * The year of a publication whose table does not state it: that in the file's name, else in the name of
 * a folder that it lies in.
 * @param example a name that would say it, for the error
 * @throws PublishedFileError where no name holds a year
 */
export function namedYear({ file }: PublishedFile, example: string): string {
  for (const name of file.split(/[/\\]/).toReversed()) {
    const year = name.match(YEAR)?.at(-1);
    if (year) return year;
  }
  throw new PublishedFileError(
    "the table does not say of which year it is, and neither does its name.",
    { file },
    `Nothing was changed. Name it as its publisher does, such as ${example}.`,
  );
}
