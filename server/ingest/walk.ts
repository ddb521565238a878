import { readdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";

/** The paths of all files in a folder and below, in order, hidden ones left out. */
export async function walk(folder: string): Promise<{ path: string; file: string }[]> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory())
    throw new Error(
      `${folder} is no folder. Name one with published files: npm run ingest -- <folder>`,
    );
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, file: relative(folder, path) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
