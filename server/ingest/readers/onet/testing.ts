import { expect } from "vitest";
import type { PublishedFile } from "../../publication";
import type { UnsettledFile } from "../../released";
import { onetReaders } from ".";
import { settleRelease } from "./settle";

export const CODE = "O*NET-SOC Code";

/** A table by its lines, cells between bars. */
export function textFile(header: string, ...lines: string[]): PublishedFile {
  const rows = [header, ...lines].map((line) => line.split("|").map((cell) => cell.trim()));
  return { file: "table.txt", sheets: [{ name: null, rows }] };
}

/** The one reader that recognises the file. */
function readerOf(file: PublishedFile) {
  const readers = onetReaders.filter((reader) => reader.recognises(file));
  expect(readers).toHaveLength(1);
  return readers[0] as (typeof onetReaders)[number];
}

/** Reads with the one reader that recognises the file. */
export const read = (file: PublishedFile) => readerOf(file).read(file);

export const tablesOf = (file: PublishedFile) => read(file).tables;

/** The Read Me of a release, such as 31.0 of "August 2026". */
export const readMeFile = (version: string, month: string): PublishedFile =>
  textFile(`O*NET ${version} Database`, `${month} Release`, "---", "", "For information, visit:");

/** These files, by the names given, read and settled on their release. */
export function settled(files: Record<string, PublishedFile>) {
  const found = Object.entries(files).map(([name, content]): UnsettledFile => {
    const file = { ...content, file: name };
    const reader = readerOf(file);
    return { file: name, reader, source: null, reading: reader.read(file) };
  });
  return settleRelease(found);
}
