import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { WorkbookReader } from "@cj-tech-master/excelts";
import { CsvError, parse } from "csv-parse";
import { PublishedFileError } from "./error";
import { type Cell, type StreamedRow, squash } from "./sheet";

const TAKE_ANEW = "Nothing was changed. Take the file anew from its publisher.";
/** So much of a text is read to find its first line. */
const HEAD_BYTES = 65_536;
const DELIMITERS = ["\t", ";", ","] as const;

/** A workbook beyond this many bytes would take gigabytes if it were held whole. */
const LARGE = 16_000_000;

/**
 * The first row of a text, or of the first sheet of a workbook that is too large to be held whole; []
 * where the file is neither.
 */
export async function firstRow(path: string): Promise<string[]> {
  const head = await headOf(path);
  if (!isWorkbook(head)) {
    const [line = ""] = head
      .toString("utf-8")
      .replace(/^\uFEFF/, "")
      .split(/\r?\n/);
    return line.split(delimiterOf(line)).map((cell) => squash(cell.replaceAll('"', "")));
  }
  // What is wrong with a workbook is for those to say who want it; one cut short would never end.
  if (!(await isLargeAndWhole(path))) return [];
  const rows = workbookRows(path);
  const first = await rows.next().catch(() => null);
  await rows.return(undefined).catch(() => {});
  return first?.value ? first.value.cells.map(squash) : [];
}

/**
 * The rows of a text or of a workbook's first sheet one after the other, the header first; rows without
 * a filled cell are left out.
 * @throws PublishedFileError where the file cannot be read to its end
 */
export async function* streamRows(path: string, file: string): AsyncGenerator<StreamedRow> {
  const head = await headOf(path);
  let last = 0;
  try {
    const rows = isWorkbook(head) ? workbookRows(path) : textRows(path, head);
    for await (const row of rows) {
      last = row.row;
      if (row.cells.some((cell) => squash(cell) !== "")) yield row;
    }
  } catch (error) {
    throw new PublishedFileError(flawOf(error), { file, row: last + 1 }, TAKE_ANEW);
  }
}

async function headOf(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

const isWorkbook = (head: Buffer) => head.subarray(0, 2).toString("latin1") === "PK";

/** Whether an archive is large, and its directory, which stands at its end, is there. */
async function isLargeAndWhole(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    if (size < LARGE) return false;
    const tail = Buffer.alloc(Math.min(size, HEAD_BYTES + 22));
    await handle.read(tail, 0, tail.length, size - tail.length);
    return tail.includes("PK\x05\x06", 0, "latin1");
  } finally {
    await handle.close();
  }
}

/** The one that splits the line into most parts. */
const delimiterOf = (line: string) =>
  DELIMITERS.toSorted((a, b) => line.split(b).length - line.split(a).length)[0] as string;

async function* textRows(path: string, head: Buffer): AsyncGenerator<StreamedRow> {
  const [line = ""] = head.toString("utf-8").split("\n");
  const rows = parse({
    bom: true,
    delimiter: delimiterOf(line),
    relax_column_count: true,
    info: true,
  });
  // Where it fails, the iteration below does too.
  pipeline(createReadStream(path), decoded, rows).catch(() => {});
  for await (const { record, info } of rows) yield { row: info.lines, cells: record };
}

async function* decoded(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function* workbookRows(path: string): AsyncGenerator<StreamedRow> {
  const workbook = new WorkbookReader(path, {
    worksheets: "emit",
    sharedStrings: "cache",
    hyperlinks: "ignore",
    styles: "ignore",
    // A sheet that stands before the texts it refers to waits in a file of its own, however large.
    maxBufferedWorksheetBytes: Number.POSITIVE_INFINITY,
  });
  for await (const sheet of workbook) {
    for await (const { number, values } of sheet)
      yield { row: number, cells: (values as unknown[]).slice(1).map(cellOf) };
    return;
  }
}

/** What a cell shows, however its workbook says it. */
function cellOf(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "string") return value;
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return String(value).toUpperCase();
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if ("richText" in value)
    return (value.richText as { text: string }[]).map(({ text }) => text).join("");
  if ("result" in value) return cellOf(value.result);
  return "text" in value ? cellOf(value.text) : null;
}

function flawOf(error: unknown): string {
  if (error instanceof CsvError) return `${error.message}.`;
  if (error instanceof TypeError) return "the text is not in UTF-8.";
  return "the workbook is cut short or damaged.";
}
