import { unzipSync } from "fflate";
import readWorkbook from "read-excel-file/node";
import { PublishedFileError } from "./error";
import { withReferences } from "./references";
import type { Cell, Sheet } from "./sheet";

/**
 * The sheets of a workbook (.xlsx). A cell with a date is written as 2025-05-31.
 * @throws PublishedFileError where it cannot be opened
 */
export async function openWorkbook(bytes: Buffer, file: string): Promise<Sheet[]> {
  try {
    return await sheetsOf(bytes).catch(async (error) => {
      const completed = withReferences(bytes);
      if (!completed) throw error;
      return sheetsOf(completed);
    });
  } catch {
    throw damaged(file);
  }
}

/** The names of the files in an archive. @throws PublishedFileError where it is cut short */
export function namesInArchive(bytes: Buffer, file: string): string[] {
  const names: string[] = [];
  const note = ({ name }: { name: string }) => {
    names.push(name);
    return false;
  };
  try {
    unzipSync(bytes, { filter: note });
  } catch {
    throw damaged(file);
  }
  return names;
}

const damaged = (file: string) =>
  new PublishedFileError(
    "the workbook is cut short or damaged.",
    { file },
    "Nothing was changed. Take the file anew from its publisher.",
  );

async function sheetsOf(bytes: Buffer): Promise<Sheet[]> {
  const sheets = await readWorkbook(bytes);
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) => row.map(cellOf)),
  }));
}

function cellOf(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "string" || value === null) return value;
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).toUpperCase();
}
