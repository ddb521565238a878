import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { ingest } from "./ingest";
import { writeSnapshot } from "./snapshot";
import { smallSnapshot, withFolder } from "./testing-snapshot";

/** What `npm run ingest` does with a folder. */
async function makeSnapshot(folder: string, snapshot: string): Promise<void> {
  const { tables } = await ingest(folder);
  await writeSnapshot(tables, snapshot);
}

async function bytesOf(folder: string): Promise<Record<string, string>> {
  const files = (await readdir(folder)).sort();
  const texts = files.map(async (file) => [file, await readFile(join(folder, file), "utf-8")]);
  return Object.fromEntries(await Promise.all(texts));
}

/** Expects that the folder is refused with these words, and that a snapshot stays as it is. */
export async function expectRefused(folder: string, ...messages: string[]): Promise<void> {
  await withFolder(smallSnapshot(1000), async (snapshot) => {
    const before = await bytesOf(snapshot);
    const error = await makeSnapshot(folder, snapshot).catch((thrown) => thrown);
    expect(error).toMatchObject({ name: "PublishedFileError" });
    for (const message of messages) expect(error.message).toContain(message);
    expect(await bytesOf(snapshot)).toEqual(before);
    const beside = await readdir(join(snapshot, ".."));
    expect(beside.filter((name) => name.endsWith(".new"))).toEqual([]);
  });
}
