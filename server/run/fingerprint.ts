import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** Files that change nothing of what is served: tests, what is made of others, these commands. */
const LEFT_OUT = /\.test\.tsx?$|\/generated\/|\/\.|^server\/run\//;

/**
 * Tells one state of these files from another by their content.
 * @param paths files, and folders with all that is in them; those that do not exist count as empty
 */
export async function fingerprint(paths: string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const path of paths)
    for (const file of await filesBelow(path))
      hash
        .update(`${file}\0`)
        .update(await readFile(file))
        .update("\0");
  return hash.digest("hex");
}

async function filesBelow(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found) return [];
  if (found.isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !LEFT_OUT.test(file))
    .sort();
}
