import { isDeepStrictEqual } from "node:util";
import { cellText } from "./cells";
import { keyOf } from "./collect";
import { PublishedFileError } from "./error";
import type { Reading, Row, TableName } from "./publication";
import type { UnsettledFile as Read, ReleasedReading } from "./released";

/** What a reading holds beside rows and sentences, as one speaks of it. */
const BESIDE_ROWS = {
  titles: "titles of occupations",
  completions: "counts of awards",
  institutions: "institutions",
  employers: "employers",
} as const satisfies Partial<Record<keyof Reading, string>>;

/**
 * The earlier file that says the same as this one, if there is one.
 * @throws PublishedFileError where they are of one table that comes in one file, and differ
 */
export function sameAs(read: Read, earlier: Read[]): Read | undefined {
  if ("byRow" in read.reader) return;
  for (const other of earlier.filter(({ reader }) => reader === read.reader)) {
    const difference = differenceOf(other, read);
    if (difference === undefined) return other;
    if (!read.reader.inParts) throw differing(read, other, difference);
  }
}

const differing = ({ file, reader }: Read, other: Read, difference: string) =>
  new PublishedFileError(
    `it holds ${reader.publication}, as ${other.file} does, and they differ: ${difference}.`,
    { file },
    "Nothing was changed. They are two releases or two copies of one table: keep one of them.",
  );

/** The first thing that two files do not both say, or undefined. */
function differenceOf(a: Read, b: Read): string | undefined {
  const [vintage, other] = [vintageOf(a), vintageOf(b)];
  if (vintage !== other) return `one is of ${vintage}, the other of ${other}`;
  const names = new Set([...Object.keys(a.reading.tables), ...Object.keys(b.reading.tables)]);
  for (const name of names as Set<TableName>) {
    const [ofA, ofB] = [rowsOf(a, name), rowsOf(b, name)];
    const found = onlyIn(ofA, ofB, a, name) ?? onlyIn(ofB, ofA, b, name) ?? unlike(ofA, ofB, name);
    if (found) return found;
  }
  return sentencesOnlyIn(a, b) ?? sentencesOnlyIn(b, a) ?? unlikeBeside(a, b);
}

/** A Read Me has no source before all files of its release are known, but states one. */
const vintageOf = ({ source, reading }: Read): string | undefined =>
  (source ?? (reading as ReleasedReading).release?.source)?.vintage;

function unlikeBeside({ reading: a }: Read, { reading: b }: Read): string | undefined {
  const members = Object.keys(BESIDE_ROWS) as (keyof typeof BESIDE_ROWS)[];
  const differing = members.find((name) => !isDeepStrictEqual(a[name], b[name]));
  return differing && `their ${BESIDE_ROWS[differing]} are not the same`;
}

const rowsOf = ({ reading }: Read, name: TableName): Map<string, Row> =>
  new Map(reading.tables[name]?.map((row) => [keyOf(name, row), row]));

const spoken = (name: TableName, key: string) => `${name} ${key.replaceAll("\t", ", ")}`;

function onlyIn(one: Map<string, Row>, other: Map<string, Row>, { file }: Read, name: TableName) {
  for (const key of one.keys())
    if (!other.has(key)) return `${spoken(name, key)} stands in ${file} only`;
}

/** A column that one of two rows leaves empty is stated once. */
function unlike(one: Map<string, Row>, other: Map<string, Row>, name: TableName) {
  for (const [key, row] of one)
    for (const [column, cell] of Object.entries(row)) {
      const [a, b] = [cellText(cell), cellText(other.get(key)?.[column])];
      if (a && b && a !== b) return `column "${column}" of ${spoken(name, key)} is ${a} and ${b}`;
    }
}

function sentencesOnlyIn(one: Read, other: Read) {
  const textOf = ({ code, text }: { code: string; text: string }) => `${code}: ${text}`;
  const said = new Set(other.reading.sentences?.map(textOf));
  const found = one.reading.sentences?.find((sentence) => !said.has(textOf(sentence)));
  return found && `"${textOf(found)}" stands in ${one.file} only`;
}
