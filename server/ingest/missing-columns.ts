import { type Place, PublishedFileError } from "./error";

/** Below this, two headers have nothing to do with each other. */
const LEAST_LIKENESS = 0.4;

const TAKE_ANEW =
  "Take the file anew from its publisher; if they have renamed the column, name it in the reader.";

/**
 * The error of a table whose header lacks wanted columns: where most of them are there, it is rather
 * a layout that the reader does not know than a broken file.
 * @param header the texts of the table's header
 * @param place of the header
 * @param publication what the table was recognised as
 */
export function missingColumns(
  missing: string[],
  wanted: string[],
  header: string[],
  place: Place,
  publication?: string,
): PublishedFileError {
  const [column = "", ...others] = missing;
  const unknown = header.filter((text) => text !== "" && !wanted.includes(text));
  const nearest = nearestText(column, unknown);
  const what = [
    "the column is missing.",
    others.length > 0 && `So ${others.length > 1 ? "are" : "is"} ${listed(others)}.`,
    nearest && `The nearest that is there is "${nearest}".`,
    publication && `The table looks like ${publication} of another layout.`,
  ];
  const present = wanted.length - missing.length;
  const later = `The other columns that are read are there (${present} of ${wanted.length}): it may be a later layout, which this version does not read.`;
  const advice = ["Nothing was changed.", present > missing.length && later, TAKE_ANEW];
  return new PublishedFileError(
    what.filter(Boolean).join(" "),
    { ...place, column },
    advice.filter(Boolean).join(" "),
  );
}

export const listed = (texts: string[]): string => texts.map((text) => `"${text}"`).join(", ");

/** The most like of the texts, or undefined where none is like it. */
export function nearestText(text: string, others: string[]): string | undefined {
  const [nearest] = others
    .map((other) => ({ other, likeness: likeness(text, other) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness);
  return nearest?.other;
}

/** How many pairs of neighbouring letters two texts share, from 0 to 1 (Dice's coefficient). */
function likeness(a: string, b: string): number {
  const [ofA, ofB] = [pairsOf(a), pairsOf(b)];
  const shared = [...ofA].filter((pair) => ofB.has(pair)).length;
  return (2 * shared) / Math.max(ofA.size + ofB.size, 1);
}

function pairsOf(text: string): Set<string> {
  const letters = text.toLowerCase();
  return new Set([...letters].slice(1).map((letter, at) => `${letters[at]}${letter}`));
}
