import { appendFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Change, COLUMNS, RELEASES, readReleases } from "./releases";

/**
 * Begins a release with these changes at the end of the file of releases.
 * @param today as "2026-11-25"
 * @returns its name
 */
export async function addRelease(
  changes: Change[],
  today: string,
  path = resolve(RELEASES),
): Promise<string> {
  const release = nextName(
    (await readReleases(path)).map(({ name }) => name),
    today,
  );
  const lines = changes.map((change) => {
    const cells = { ...change, release, date: today };
    return `${COLUMNS.map((column) => cells[column]).join("\t")}\n`;
  });
  await appendFile(path, lines.join(""));
  return release;
}

/** The month of the day and the first number that no release of the month has: "2026.11.6". */
export function nextName(names: string[], today: string): string {
  const month = today.slice(0, 7).replace("-", ".");
  const taken = names
    .filter((name) => name.startsWith(`${month}.`))
    .map((name) => Number(name.split(".")[2]));
  return `${month}.${Math.max(0, ...taken) + 1}`;
}
