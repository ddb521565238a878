import { readFile } from "node:fs/promises";
import { CsvError, parse } from "csv-parse/sync";
import { PublishedFileError } from "./error";
import { foreignArchive, foreignOf, refuseMeant } from "./foreign";
import { namesInArchive, openWorkbook } from "./open-workbook";
import type { PublishedFile } from "./publication";

export interface OpenedFile extends PublishedFile {
  /** what is wrong with its text: that matters only where a reader wants the file */
  flaw?: PublishedFileError;
  /** what it is where it holds no table, such as "a PDF document"; it has no sheets then */
  foreign?: string;
}

const TAKE_ANEW = "Nothing was changed. Take the file anew from its publisher.";

/**
 * Reads a workbook (.xlsx) or a delimited text file; which of them it is shows in its first bytes.
 * @param file the name by which errors speak of it
 * @throws PublishedFileError where a workbook cannot be opened, or what is named as a table is none
 */
export async function openFile(path: string, file: string): Promise<OpenedFile> {
  const bytes = await readFile(path);
  const isArchive = bytes.subarray(0, 2).toString("latin1") === "PK";
  const foreign = isArchive ? foreignArchive(namesInArchive(bytes, file)) : foreignOf(bytes);
  if (foreign) {
    refuseMeant(foreign, file);
    return { file, sheets: [], foreign: foreign.what };
  }
  return isArchive ? { file, sheets: await openWorkbook(bytes, file) } : openText(bytes, file);
}

/** Delimited by tabs where the first line has one, else by semicolons or commas, whichever are more. */
export function openText(bytes: Buffer, file: string): OpenedFile {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const flaw = encoding === "utf-8" ? undefined : encodingFlaw(bytes, text, file);
  try {
    return { file, sheets: [{ name: null, rows: parseRows(text) }], flaw };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const header = [headerOf(text)];
    const row = Number(error.lines);
    const broken = new PublishedFileError(`${error.message}.`, { file, row }, TAKE_ANEW);
    return { file, sheets: [{ name: null, rows: header }], flaw: flaw ?? broken };
  }
}

const firstLineOf = (text: string) => text.slice(0, text.indexOf("\n") + 1 || undefined);

function delimiterOf(text: string): "\t" | ";" | "," {
  const line = firstLineOf(text);
  if (line.includes("\t")) return "\t";
  return line.split(";").length > line.split(",").length ? ";" : ",";
}

/** The first line's cells, of a text that may be broken further on. */
const headerOf = (text: string): string[] =>
  parseRows(firstLineOf(text).replaceAll('"', ""))[0] ?? [];

function parseRows(text: string): string[][] {
  const delimiter = delimiterOf(text);
  // Tab-separated publications do not quote: a quotation mark in them is one.
  const quote = delimiter === "\t" ? false : '"';
  return parse(text, {
    bom: true,
    delimiter,
    quote,
    relax_column_count: true,
    // Row numbers must stay those of the file.
    skip_empty_lines: false,
  });
}

/** The encoding in which a file can be read at all; only UTF-8 is as published. */
function encodingOf(bytes: Buffer): "utf-8" | "utf-16le" | "windows-1252" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return firstBadByte(bytes) === -1 ? "utf-8" : "windows-1252";
}

/** @param text what the bytes say in their own encoding */
function encodingFlaw(bytes: Buffer, text: string, file: string): PublishedFileError {
  const lines = bytes.subarray(0, firstBadByte(bytes)).toString("latin1").split("\n");
  // A quoted cell may hold delimiters.
  const cells = (lines.at(-1) as string).replaceAll(/"[^"]*"/g, "").split(delimiterOf(text));
  const column = headerOf(text)[cells.length - 1] || String(cells.length);
  return new PublishedFileError(
    "the text is not in UTF-8.",
    { file, row: lines.length, column },
    `${TAKE_ANEW} Or save it in UTF-8.`,
  );
}

/** Index of the first byte that is no UTF-8, or -1. */
function firstBadByte(bytes: Buffer): number {
  const repaired = Buffer.from(bytes.toString("utf-8"), "utf-8");
  if (repaired.length === bytes.length && repaired.equals(bytes)) return -1;
  return bytes.findIndex((byte, at) => byte !== repaired[at]);
}
