import { readdir, readlink, realpath, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { PublishedFileError } from "./error";

/** A file below the ingested folder: where it lies, and the path below the folder by which it is named. */
export interface FoundFile {
  path: string;
  file: string;
}

/**
 * All files in a folder and below, in order of their names, hidden ones and what is in hidden folders
 * left out. Symbolic links are followed; what is reached twice by them is there once.
 * @throws PublishedFileError where a link leads nowhere
 */
export async function walk(folder: string): Promise<FoundFile[]> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory())
    throw new Error(
      `${folder} is no folder. Name one with published files: npm run ingest -- <folder>`,
    );
  const files = await filesBelow(folder, folder, new Set());
  return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** @param seen real paths of the folders and files that were reached already: links can make a circle */
async function filesBelow(top: string, folder: string, seen: Set<string>): Promise<FoundFile[]> {
  const real = await realpath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const files: FoundFile[] = [];
  for (const name of (await readdir(folder)).sort()) {
    if (name.startsWith(".")) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => refuseLink(path, relative(top, path)));
    if (found.isDirectory()) files.push(...(await filesBelow(top, path, seen)));
    if (!found.isFile() || !isNew(await realpath(path), seen)) continue;
    files.push({ path, file: relative(top, path) });
  }
  return files;
}

function isNew(real: string, seen: Set<string>): boolean {
  if (seen.has(real)) return false;
  seen.add(real);
  return true;
}

async function refuseLink(path: string, file: string): Promise<never> {
  const target = await readlink(path).catch(() => null);
  throw new PublishedFileError(
    target ? `the symbolic link leads nowhere: ${target}.` : "the file cannot be read.",
    { file },
    "Nothing was changed. Mend the link, or take it out of the folder.",
  );
}
