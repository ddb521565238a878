import { expect } from "vitest";
import type { PublishedFile } from "../../publication";
import { onetReaders } from ".";

export const CODE = "O*NET-SOC Code";
export const SOURCE = { source_id: "onet-29.0" };

/** A table by its lines, cells between bars. */
export function textFile(header: string, ...lines: string[]): PublishedFile {
  const rows = [header, ...lines].map((line) => line.split("|").map((cell) => cell.trim()));
  return { file: "table.txt", sheets: [{ name: null, rows }] };
}

/** Reads with the one reader that recognises the file. */
export function read(file: PublishedFile) {
  const readers = onetReaders.filter((reader) => reader.recognises(file));
  expect(readers).toHaveLength(1);
  return readers[0]?.read(file);
}

export const tablesOf = (file: PublishedFile) => read(file)?.tables;
